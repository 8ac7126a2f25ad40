import { type AcademicYear, addDays, firstDayOf, lastDayOf, type PlainDate } from '@evenkeel/shared/calendar';
import type { ImportIssue } from '../../sources/import-issue.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';

/** A stretch of days in which a date is expected, for the academic year it belongs to. */
export interface YearSpan {
  readonly year: AcademicYear;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The days of an academic year, with some days around it. */
export function yearSpan(year: AcademicYear, daysAround = 0): YearSpan {
  return { year, first: addDays(firstDayOf(year), -daysAround), last: addDays(lastDayOf(year), daysAround) };
}

interface DateToCheck {
  readonly field: string;
  readonly date: PlainDate;
}

/** A date that lies outside the year it was given for: most often last year's file with this year's name. */
export function outsideYear(place: RowPlace, { field, date }: DateToCheck, span: YearSpan): readonly ImportIssue[] {
  if (!isOutside(date, span)) return [];
  const { year, first, last } = span;
  return [rowIssue(place, 'date-outside-year', { field, value: date, values: { year, first, last } })];
}

/** Whether the day lies before or after the span. */
export function isOutside(date: PlainDate, { first, last }: YearSpan): boolean {
  return date < first || last < date;
}
