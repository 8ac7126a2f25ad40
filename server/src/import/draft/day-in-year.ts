import {
  type AcademicYear,
  academicYearOf,
  dateFromParts,
  type PlainDate,
  startYearOf,
} from '@evenkeel/shared/calendar';
import type { DayWithoutYear } from '../fields/date.js';

/** The date in the academic year of a day that is written without its year; null where the year has no such day. */
export function dayInYear({ month, day }: DayWithoutYear, year: AcademicYear): PlainDate | null {
  const first = startYearOf(year);
  const dates = [first, first + 1].map((calendarYear) => dateFromParts(calendarYear, month, day));
  return dates.find((date) => date !== null && academicYearOf(date) === year) ?? null;
}
