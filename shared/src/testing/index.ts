export * from './a-cohort.js';
export * from './builders.js';
export * from './policies.js';
export * from './two-cohorts.js';
