import { orderAroundRanks } from './order-around-ranks.js';
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
  const { students, total } = group;
  const size = students.length;
  if (size === 0) return;
  const values = new Float64Array(size);
  const ranks = PERCENTS.map((percent) => Math.max(1, Math.ceil((percent * total) / 100)));
  const end = only.first - weeks.first + only.count;
  for (let week = only.first - weeks.first; week < end; week += 1) {
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    let all = 0;
    for (let set = 0, at = week; set < size; set += 1, at += weeks.count) {
      const value = hours[at] ?? 0;
      values[set] = value;
      min = value < min ? value : min;
      max = value > max ? value : max;
      all += value * (students[set] ?? 0);
    }
    const place = week * SPREAD_MEASURES.length;
    spreads[place] = min;
    if (min < max) fillPercentiles(spreads, place + 1, { values, students, total, ranks });
    else for (let next = 1; next <= PERCENTS.length; next += 1) spreads[place + next] = min;
    spreads[place + 4] = max;
    spreads[place + 5] = all / total;
  }
}

interface CountedWeek {
  /** By set; put into another order. */
  readonly values: Float64Array;
  readonly students: Int32Array;
  readonly total: number;
  readonly ranks: readonly number[];
}

function fillPercentiles(spreads: Float64Array, at: number, { values, students, total, ranks }: CountedWeek): void {
  // Where each value is that of one student, nothing has to be moved along with it.
  if (total === values.length) {
    values.sort();
    for (let place = 0; place < ranks.length; place += 1) spreads[at + place] = values[(ranks[place] ?? 1) - 1] ?? 0;
    return;
  }
  const counts = students.slice();
  orderAroundRanks({ values, counts }, values.length, ranks);
  let found = 0;
  let before = 0;
  for (let set = 0; found < ranks.length; set += 1) {
    before += counts[set] ?? 0;
    for (; found < ranks.length && (ranks[found] ?? 0) <= before; found += 1) spreads[at + found] = values[set] ?? 0;
  }
}
