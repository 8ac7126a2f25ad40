import { epochDay, type IsoWeek, isoWeekOf, type PlainDate } from '../calendar/index.js';
import type { Cohort, StudentProfile } from '../schedule/index.js';
import { plainCity } from './plain-city.js';

type Commute = NonNullable<StudentProfile['commute']>;

/**
 * The hours of travel in each week of a student who lives elsewhere: two journeys for each day on which some session is in another
 * city than the student's. Of parallel groups any counts.
 */
export function commuteHours({ runs }: Pick<Cohort, 'runs'>, { home, hours }: Commute): ReadonlyMap<IsoWeek, number> {
  const days = new Set<PlainDate>();
  for (const { city, sessions } of runs.flatMap(({ activities }) => activities)) {
    if (city === null || plainCity(city) === plainCity(home)) continue;
    for (const { date } of sessions) if (date !== null) days.add(date);
  }
  const byWeek = new Map<IsoWeek, number>();
  for (const day of [...days].sort((a, b) => epochDay(a) - epochDay(b))) {
    byWeek.set(isoWeekOf(day), (byWeek.get(isoWeekOf(day)) ?? 0) + 2 * hours);
  }
  return byWeek;
}
