export * from './claim-differences.js';
export * from './claims-of.js';
export * from './kinds-fit.js';
export { type BelievedField, believedFields, resolveAssessment } from './resolve-assessment.js';
export * from './source-claim.js';
export * from './source-kind.js';
export * from './source-precedence.js';
