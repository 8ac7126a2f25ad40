import type { ImportIssueCode } from '../sources/import-issue.js';

/** An error blocks the import, a warning asks to look, an info says what was done. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

const WARNINGS: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'text-damaged',
  'sheet-without-rows',
  'sheet-unrecognised',
  'column-unknown',
  'column-twice',
  'column-without-header',
  'sitting-week-several',
  'assessment-kind-unknown',
  'activity-kind-unknown',
  'course-named-by-code',
  'programme-named-by-code',
  'period-unknown',
  'announced-after-due',
  'feedback-before-due',
  'date-and-week-differ',
]);

const INFOS: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'encoding-guessed',
  'sheet-hidden',
  'sheet-empty',
  'sheet-explanation',
  'column-of-persons',
  'column-of-errors',
  'rows-skipped',
  'row-repeated',
  'weights-as-shares',
  'week-by-assumed-calendar',
  'year-derived',
  'more-changes',
  'more-issues',
]);

/** How much an issue weighs. What is neither a warning nor an info blocks the import. */
export function severityOf(code: ImportIssueCode): Severity {
  if (WARNINGS.has(code)) return 'warning';
  return INFOS.has(code) ? 'info' : 'error';
}
