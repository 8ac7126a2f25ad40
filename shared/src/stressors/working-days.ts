import { type AcademicCalendar, epochDay, isWorkingDay, type PlainDate } from '../calendar/index.js';

/**
 * Working days after the first day up to and including the other: Monday to Friday is 4. Weekends, holidays, closure days and
 * vacations are none. Negative where the other day comes first.
 */
export function workingDaysBetween(calendar: AcademicCalendar, from: PlainDate, to: PlainDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = epochDay(from) + 1; day <= epochDay(to); day += 1) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}
