import type { ImportIssueCode } from '../sources/import-issue.js';

/** An error blocks the import, a warning asks to look, an info says what was done. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

const WARNINGS: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'text-damaged',
  'summed-courses-unknown',
  'course-needs-ec',
  'row-waits',
  'ooapi-study-load-out-of-range',
  'enrolments-none',
  'enrolments-hidden',
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
  'calendar-zone-unknown',
  'calendar-event-without-time',
  'calendar-event-length',
  'calendar-event-unclosed',
  'calendar-event-without-course',
  'calendar-event-all-day',
  'calendar-event-over-days',
  'calendar-series-refused',
  'calendar-series-endless',
  'missing-kept',
]);

const INFOS: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'encoding-guessed',
  'items-not-counted',
  'enrolments-merged',
  'enrolments-year-from-start',
  'enrolments-columns-unused',
  'enrolments-withdrawn',
  'enrolments-not-students',
  'enrolments-repeated',
  'activity-added-up',
  'open-university-activity',
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
  'item-deleted',
  'course-said',
  'due-from-closing',
  'canvas-weights',
  'canvas-created-not-used',
  'presentations-other-years',
  'open-university-course',
  'open-university-assessment',
  'calendar-understood',
  'calendar-cancelled',
  'calendar-type-unknown',
  'calendar-event-opening',
  'calendar-series-replaced',
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
  'good-rows-only',
  'missing-removed',
  'more-issues',
]);

/** What keeps its row out of the store without blocking the others: nobody who imports can mend it in the file. */
const HELD: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>(['course-needs-ec', 'row-waits']);

/** Whether the rows of an issue wait, while the others go on. */
export function isHeld(code: ImportIssueCode): boolean {
  return HELD.has(code);
}

/** How much an issue weighs. What is neither a warning nor an info blocks the import. */
export function severityOf(code: ImportIssueCode): Severity {
  if (WARNINGS.has(code)) return 'warning';
  return INFOS.has(code) ? 'info' : 'error';
}
