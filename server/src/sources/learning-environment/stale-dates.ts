import { type AcademicYear, addDays, firstDayOf, lastDayOf, type PlainDate } from '@evenkeel/shared/calendar';

/** Half a year: a date further away was left behind when the course was copied. */
const DAYS_AROUND = 183;

/** Tells which dates are too far from the academic year to belong to it. Without a year there is no telling. */
export function staleDates(year: AcademicYear | null): (date: PlainDate) => boolean {
  if (year === null) return () => false;
  const first = addDays(firstDayOf(year), -DAYS_AROUND);
  const last = addDays(lastDayOf(year), DAYS_AROUND);
  return (date) => date < first || date > last;
}
