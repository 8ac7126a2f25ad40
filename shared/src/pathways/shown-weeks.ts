import type { IsoWeek } from '../calendar/index.js';
import type { PathwayPeak, WeekSpread } from './cohort-pathways.js';
import type { SpreadWeek } from './week-spreads.js';

/** A week of which nothing can be told, or nothing may be shown. */
export function hiddenWeek(week: IsoWeek): WeekSpread {
  return { week, min: null, p10: null, p50: null, p90: null, max: null, mean: null };
}

/** A week with its spread; hidden where it cannot be told. */
export function shownWeek({ week, told, spread }: SpreadWeek): WeekSpread {
  const { min, p10, p50, p90, max, mean } = spread;
  return told ? { week, min, p10, p50, p90, max, mean } : hiddenWeek(week);
}

/** The heaviest pathway of each week in which pathways differ, where it may be named. `codes` by place. */
export function heaviestOfWeeks(weeks: readonly SpreadWeek[], codes: readonly string[]): readonly PathwayPeak[] {
  return weeks.flatMap(({ week, told, spread, most }) => {
    if (!told || !most || spread.max - spread.min < 1e-9 || most.hours <= 0) return [];
    return [{ week, hours: most.hours, courses: codesOf(most.members, codes) }];
  });
}

/** The codes at these places, in order. */
export function codesOf(members: readonly number[], codes: readonly string[]): readonly string[] {
  return members.flatMap((place) => codes[place] ?? []).sort();
}
