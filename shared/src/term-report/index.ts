export { termReport } from './make-term-report.js';
export { policyCell } from './policy-cell.js';
export type { TermReportInput } from './report-context.js';
export * from './term-report.js';
