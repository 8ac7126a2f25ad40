export * from './affected-programmes.js';
export { type Misfit, standingValue } from './apply-change.js';
export * from './apply-changes.js';
export * from './change-issues.js';
export type { CourseRecords } from './course-records.js';
export * from './feedback-chain.js';
export * from './ledger.js';
export * from './scenario-change.js';
export { partOf } from './split-assessment.js';
