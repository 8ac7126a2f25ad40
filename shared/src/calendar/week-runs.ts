import { addWeeks, type IsoWeek } from './iso-week.js';

/** The weeks as stretches without a gap: the first and last week of each, in the order given. */
export function weekRuns(weeks: readonly IsoWeek[]): readonly { readonly first: IsoWeek; readonly last: IsoWeek }[] {
  const runs: { first: IsoWeek; last: IsoWeek }[] = [];
  for (const week of weeks) {
    const open = runs.at(-1);
    if (open && addWeeks(open.last, 1) === week) open.last = week;
    else runs.push({ first: week, last: week });
  }
  return runs;
}
