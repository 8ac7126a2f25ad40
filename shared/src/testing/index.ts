export * from './a-cohort.js';
export * from './a-history.js';
export * from './a-load.js';
export * from './an-activity.js';
export * from './builders.js';
export * from './findings-in-short.js';
export * from './policies.js';
export * from './two-cohorts.js';
