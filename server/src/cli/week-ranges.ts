import { type IsoWeek, weekRuns } from '@evenkeel/shared/calendar';

/** Weeks for a narrow column: each run by its first and last week, `2026-W41–2026-W44`. */
export function weekRanges(weeks: readonly IsoWeek[]): string {
  return weekRuns(weeks)
    .map(({ first, last }) => (first === last ? first : `${first}–${last}`))
    .join(' ');
}
