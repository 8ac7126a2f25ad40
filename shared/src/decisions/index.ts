export * from './decision.js';
export * from './finding-filter.js';
export * from './finding-groups.js';
export * from './reconcile-findings.js';
export * from './state-after-return.js';
