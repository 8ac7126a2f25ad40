import { type AcademicCalendar, type EpochDay, epochDay, type Period } from '../calendar/index.js';

/** The term in which a day lies: the longest period that holds it, so the semester rather than its block; null outside all. */
export function termOf(calendar: AcademicCalendar, day: EpochDay): Period | null {
  const length = (period: Period) => epochDay(period.end) - epochDay(period.start);
  return calendar.periods
    .filter((period) => epochDay(period.start) <= day && day <= epochDay(period.end))
    .reduce<Period | null>(
      (longest, period) => (longest && length(longest) >= length(period) ? longest : period),
      null,
    );
}
