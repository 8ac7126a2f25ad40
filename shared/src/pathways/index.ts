export * from './cohort-pathways.js';
export { MEASURES, type Measure } from './courses-in-weeks.js';
export { jainIndex } from './jain-index.js';
export { type PathwaySets, pathwaySets } from './pathway-sets.js';
export { DRAWN_PATHWAYS, MOST_PATHWAYS } from './pathway-table.js';
