export type { AssessmentHistory, FirstKnown } from './assessment-history.js';
export * from './assessment-moment.js';
export * from './history-log.js';
export * from './revision.js';
export * from './schedule-history.js';
