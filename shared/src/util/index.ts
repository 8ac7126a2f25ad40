export { assertNever } from './assert-never.js';
export { byKeys, compareText } from './compare.js';
export type { InLanguages } from './in-languages.js';
export { once } from './once.js';
export { remembered } from './remembered.js';
export { roundKeepingSum } from './round-keeping-sum.js';
export { type Random, seededRandom } from './seeded-random.js';
export { sum } from './sum.js';
