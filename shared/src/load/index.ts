export * from './balance.js';
export * from './cohort-load.js';
export * from './load-item.js';
