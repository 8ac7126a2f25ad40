import type { LoadThresholds } from './rebalance-problem.js';

/** What a minute above the norm costs, above red, and above severe: an hour in an already heavy week weighs more. */
const SLOPES = { norm: 1, red: 3, severe: 6 } as const;

/** What a minute costs in addition, above each threshold. Added up they make a convex cost. */
export const EXTRA_SLOPES = [
  ['norm', SLOPES.norm],
  ['red', SLOPES.red - SLOPES.norm],
  ['severe', SLOPES.severe - SLOPES.red],
] as const satisfies readonly (readonly [keyof LoadThresholds, number])[];

/** What the minutes of a week cost one student: 0 up to the norm. */
export function overloadOf(minutes: number, thresholds: LoadThresholds): number {
  let cost = 0;
  for (const [threshold, slope] of EXTRA_SLOPES) cost += slope * Math.max(0, minutes - thresholds[threshold]);
  return cost;
}
