import { type AcademicCalendar, daysBetween, epochDay, type Period, type PlainDate } from '../calendar/index.js';

/** A year of study is 40 weeks of 42 hours (1,680 h, WHW 7.4): a period this long is the academic year, not a term of it. */
const WHOLE_YEAR_WEEKS = 40;

/** The longest period that holds the day and is shorter than a year: the semester rather than its block; null in none. */
export function longestTermOn(calendar: AcademicCalendar, date: PlainDate): Period | null {
  const day = epochDay(date);
  const holding = calendar.periods
    .filter((period) => epochDay(period.start) <= day && day <= epochDay(period.end))
    .filter((period) => lengthOf(period) < WHOLE_YEAR_WEEKS * 7);
  return holding.reduce<Period | null>(
    (longest, period) => (longest && lengthOf(longest) >= lengthOf(period) ? longest : period),
    null,
  );
}

function lengthOf(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}
