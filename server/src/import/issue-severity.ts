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
  'item-hidden',
  'item-date-unreadable',
  'item-date-stale',
  'file-is-one-page',
  'moodle-warnings',
  'canvas-weights-incomplete',
  'canvas-points-missing',
  'canvas-drop-rules',
  'canvas-other-dates',
  'day-after-year',
  'ooapi-more-pages',
  'ooapi-object-unknown',
  'ooapi-field-invalid',
  'ooapi-code-missing',
  'ooapi-study-load-unknown',
  'ooapi-programme-unknown',
  'ooapi-value-unknown',
  'ooapi-without-session',
  'ooapi-end-before-start',
]);

const INFOS: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'encoding-guessed',
  'sheet-hidden',
  'sheet-empty',
  'column-of-persons',
  'rows-skipped',
  'row-repeated',
  'weights-as-shares',
  'week-by-assumed-calendar',
  'year-derived',
  'item-deleted',
  'course-said',
  'due-from-closing',
  'canvas-weights',
  'canvas-created-not-used',
  'presentations-other-years',
  'open-university-course',
  'open-university-assessment',
  'more-changes',
  'json-rows-are-items',
  'ooapi-not-used',
  'ooapi-object-twice',
  'ooapi-academic-year',
  'ooapi-not-given',
  'ooapi-offering-together',
  'ooapi-sitting-parallel',
  'ooapi-sitting-resit',
  'ooapi-kind-taken',
  'ooapi-study-load-in-hours',
  'ooapi-without-study-year',
  'more-issues',
]);

/** How much an issue weighs. What is neither a warning nor an info blocks the import. */
export function severityOf(code: ImportIssueCode): Severity {
  if (WARNINGS.has(code)) return 'warning';
  return INFOS.has(code) ? 'info' : 'error';
}
