export { assertNever } from './assert-never.js';
export { byKeys, compareText } from './compare.js';
export { sum } from './sum.js';
