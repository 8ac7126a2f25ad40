import { type AcademicCalendar, type EpochDay, epochDay, type Period } from '../calendar/index.js';
import { remembered } from '../util/index.js';

/** The term in which a day lies: the longest period that holds it, so the semester rather than its block; null outside all. */
export function termOf(calendar: AcademicCalendar, day: EpochDay): Period | null {
  const terms = termsOfDays(calendar);
  const known = terms.get(day);
  if (known !== undefined) return known;
  const term = readTerm(calendar, day);
  terms.set(day, term);
  return term;
}

/** Every assessment of every cohort of a calendar asks. */
const termsOfDays = remembered((_: AcademicCalendar) => new Map<EpochDay, Period | null>());

function readTerm(calendar: AcademicCalendar, day: EpochDay): Period | null {
  const length = (period: Period) => epochDay(period.end) - epochDay(period.start);
  return calendar.periods
    .filter((period) => epochDay(period.start) <= day && day <= epochDay(period.end))
    .reduce<Period | null>(
      (longest, period) => (longest && length(longest) >= length(period) ? longest : period),
      null,
    );
}
