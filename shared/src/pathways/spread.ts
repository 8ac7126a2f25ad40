/** How a number lies over pathways or students. */
export interface Spread {
  readonly min: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly max: number;
  readonly mean: number;
}

/** Sums of shares miss a whole number by a hair; a hair is not a student. */
const TOLERANCE = 1e-9;

/** Values in order, each with how many have it or a lower one. */
export interface Ranked {
  readonly values: Float64Array;
  /** Null where each value counts once. */
  readonly upTo: Float64Array | null;
  readonly total: number;
}

/** The values in ascending order; `students` says how many have each (null: one). At least one value. */
export function ranked(values: Float64Array, students: Float64Array | null): Ranked {
  if (students === null) return { values: values.slice().sort(), upTo: null, total: values.length };
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const sorted = Float64Array.from(order, (index) => values[index] ?? 0);
  const upTo = new Float64Array(order.length);
  let total = 0;
  order.forEach((index, place) => {
    total += students[index] ?? 0;
    upTo[place] = total;
  });
  return { values: sorted, upTo, total };
}

/** The smallest value that at least this share (0 to 1) does not exceed: nearest rank, no value is made up between two. */
export function percentile(list: Ranked, share: number): number {
  return valueAtRank(list, share * list.total);
}

/** The value of the one who stands at this place in the row, counted from 1. */
export function valueAtRank({ values, upTo, total }: Ranked, rank: number): number {
  const wanted = Math.min(total, Math.max(rank - TOLERANCE * Math.max(1, total), 0));
  if (upTo === null) return values[Math.max(0, Math.ceil(wanted) - 1)] ?? 0;
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return values[low] ?? 0;
}

/** Lowest, highest, mean and percentiles of the values; `students` says how many have each. */
export function spreadOf(list: Ranked): Spread {
  return {
    min: list.values[0] ?? 0,
    p10: percentile(list, 0.1),
    p50: percentile(list, 0.5),
    p90: percentile(list, 0.9),
    max: list.values[list.values.length - 1] ?? 0,
    mean: meanOf(list),
  };
}

function meanOf({ values, upTo, total }: Ranked): number {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) {
    const students = upTo === null ? 1 : (upTo[place] ?? 0) - (place > 0 ? (upTo[place - 1] ?? 0) : 0);
    sum += (values[place] ?? 0) * students;
  }
  return sum / total;
}

/** Standard errors that 95 of 100 samples stay within. */
const NORMAL_95 = 1.96;

/**
 * How far a percentile of a sample may lie from that of all, in the unit of the values: half the width of the distribution-free
 * 95 % interval between two ranks of the sample.
 */
export function samplingErrorAt(list: Ranked, share: number): number {
  const { total } = list;
  const ranks = NORMAL_95 * Math.sqrt(total * share * (1 - share));
  return (valueAtRank(list, share * total + ranks) - valueAtRank(list, share * total - ranks)) / 2;
}
