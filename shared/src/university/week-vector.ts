import { type EpochWeek, type LoadItem, weekTotals } from '../load/index.js';

/** Weeks in a row. */
export interface WeekSpan {
  readonly first: EpochWeek;
  readonly count: number;
}

/** The hours of some weeks in a row; every other week has none. */
export interface WeekVector {
  /** The week of `hours[0]`. */
  readonly first: EpochWeek;
  readonly hours: Float64Array;
}

/** No hours in any week. */
export const NO_WEEKS: WeekVector = { first: 0, hours: new Float64Array(0) };

/** The hours of the items together in each week, from the first week that has any to the last. */
export function weekVector(items: readonly LoadItem[]): WeekVector {
  const totals = weekTotals(items);
  if (totals.size === 0) return NO_WEEKS;
  const first = Math.min(...totals.keys());
  const hours = new Float64Array(Math.max(...totals.keys()) - first + 1);
  for (const [week, total] of totals) hours[week - first] = total;
  return { first, hours };
}
