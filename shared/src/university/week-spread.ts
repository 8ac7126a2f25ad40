import { type CountedValues, orderAroundRanks } from './order-around-ranks.js';
import type { StudentGroup } from './student-group.js';
import type { WeekSpan } from './week-vector.js';

/** What is told of the hours of a week over the students of a group, in the order in which it stands in the flat array. */
export const SPREAD_MEASURES = ['min', 'p10', 'p50', 'p90', 'max', 'mean'] as const;
export type SpreadMeasure = (typeof SPREAD_MEASURES)[number];

const PERCENTS = [10, 50, 90] as const;

interface SpreadInput {
  readonly group: StudentGroup;
  readonly weeks: WeekSpan;
  /** Hours by set and week, as `setHours` gives them. */
  readonly hours: Float64Array;
}

/**
 * Hours per student by week: the lowest, three percentiles, the highest and the mean. A percentile is the smallest value that at least that share of
 * the students does not exceed (load model §4).
 */
export function weekSpreads(input: SpreadInput): Float64Array {
  const spreads = new Float64Array(input.weeks.count * SPREAD_MEASURES.length);
  fillSpreads(spreads, input, { first: input.weeks.first, count: input.weeks.count });
  return spreads;
}

/** Computes the spreads of some of the weeks again, into the array given. */
export function fillSpreads(spreads: Float64Array, { group, weeks, hours }: SpreadInput, only: WeekSpan): void {
  const size = group.students.length;
  if (size === 0) return;
  const values = new Float64Array(size);
  const counts = new Int32Array(size);
  const ranks = PERCENTS.map((percent) => Math.max(1, Math.ceil((percent * group.total) / 100)));
  const counted = { values, counts, ranks, total: group.total };
  const end = only.first - weeks.first + only.count;
  for (let week = only.first - weeks.first; week < end; week += 1) {
    for (let set = 0, at = week; set < size; set += 1, at += weeks.count) values[set] = hours[at] ?? 0;
    counts.set(group.students);
    fillSpread(spreads, week * SPREAD_MEASURES.length, counted);
  }
}

interface CountedWeek extends CountedValues {
  readonly total: number;
  readonly ranks: readonly number[];
}

function fillSpread(spreads: Float64Array, at: number, week: CountedWeek): void {
  const { values, counts, total } = week;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let all = 0;
  for (let set = 0; set < values.length; set += 1) {
    const value = values[set] ?? 0;
    min = value < min ? value : min;
    max = value > max ? value : max;
    all += value * (counts[set] ?? 0);
  }
  spreads[at] = min;
  if (min < max) fillPercentiles(spreads, at + 1, week);
  else for (let place = 1; place <= PERCENTS.length; place += 1) spreads[at + place] = min;
  spreads[at + 4] = max;
  spreads[at + 5] = all / total;
}

function fillPercentiles(spreads: Float64Array, at: number, week: CountedWeek): void {
  const { values, counts, ranks, total } = week;
  // Where each value is that of one student, nothing has to be moved along with it.
  if (total === values.length) {
    values.sort();
    for (let place = 0; place < ranks.length; place += 1) spreads[at + place] = values[(ranks[place] ?? 1) - 1] ?? 0;
    return;
  }
  orderAroundRanks(week, values.length, ranks);
  let found = 0;
  let before = 0;
  for (let set = 0; found < ranks.length; set += 1) {
    before += counts[set] ?? 0;
    for (; found < ranks.length && (ranks[found] ?? 0) <= before; found += 1) spreads[at + found] = values[set] ?? 0;
  }
}
