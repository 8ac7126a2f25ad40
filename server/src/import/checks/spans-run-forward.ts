import type { PlainDate } from '@evenkeel/shared/calendar';
import type { ImportIssue } from '../../sources/import-issue.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** Offerings and lines of the calendar end on or after the day they start. */
export const spansRunForward: Check = ({ rows }) => [
  ...rows.offerings
    .flatMap((sheet) => sheet.rows)
    .flatMap((row) => reversed(row, [row.values.startDate, row.values.endDate], 'endDate')),
  ...rows.calendar
    .flatMap((sheet) => sheet.rows)
    .flatMap((row) => reversed(row, [row.values.start, row.values.end], 'end')),
];

type Span = readonly [PlainDate | null, PlainDate | null];

function reversed(place: RowPlace, [start, end]: Span, field: string): readonly ImportIssue[] {
  if (start === null || end === null || start <= end) return [];
  return [rowIssue(place, 'end-before-start', { field, value: end, values: { start } })];
}
