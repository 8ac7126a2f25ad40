/** Values with how many students have each, side by side. */
export interface CountedValues {
  readonly values: Float64Array;
  readonly counts: Int32Array;
}

/** Below this many values moving them one by one is quicker than dividing them. */
const FEW = 12;

/**
 * Puts the first `size` values in such an order that at each of the ranks (counted in students from 1) stands what would stand there if
 * all were sorted. Parts in which no rank lies are left as they are: that is what makes it quicker than sorting.
 */
export function orderAroundRanks(counted: CountedValues, size: number, ranks: readonly number[]): void {
  orderPart({ ...counted, ranks }, { from: 0, to: size, before: 0 });
}

interface Ordering extends CountedValues {
  readonly ranks: readonly number[];
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** Students before the part. */
  readonly before: number;
}

function orderPart(ordering: Ordering, { from, to, before }: Part): void {
  if (to - from <= FEW) {
    insertInOrder(ordering, from, to);
    return;
  }
  const middle = divide(ordering, from, to);
  const upTo = before + countBetween(ordering.counts, from, middle);
  const all = upTo + countBetween(ordering.counts, middle, to);
  if (holdsRank(ordering.ranks, before, upTo)) orderPart(ordering, { from, to: middle, before });
  if (holdsRank(ordering.ranks, upTo, all)) orderPart(ordering, { from: middle, to, before: upTo });
}

function holdsRank(ranks: readonly number[], before: number, upTo: number): boolean {
  for (let at = 0; at < ranks.length; at += 1) {
    const rank = ranks[at] ?? 0;
    if (rank > before && rank <= upTo) return true;
  }
  return false;
}

function insertInOrder({ values, counts }: CountedValues, from: number, to: number): void {
  for (let next = from + 1; next < to; next += 1) {
    const value = values[next] ?? 0;
    const count = counts[next] ?? 0;
    let at = next - 1;
    for (; at >= from && (values[at] ?? 0) > value; at -= 1) {
      values[at + 1] = values[at] ?? 0;
      counts[at + 1] = counts[at] ?? 0;
    }
    values[at + 1] = value;
    counts[at + 1] = count;
  }
}

/** Divides a part around the middle of its first, middle and last value (Hoare): none before the answer is larger than any from it on. */
function divide({ values, counts }: CountedValues, from: number, to: number): number {
  const pivot = middleOf(values[from] ?? 0, values[(from + to) >> 1] ?? 0, values[to - 1] ?? 0);
  let low = from - 1;
  let high = to;
  for (;;) {
    do low += 1;
    while ((values[low] ?? 0) < pivot);
    do high -= 1;
    while ((values[high] ?? 0) > pivot);
    if (low >= high) return Math.max(low, from + 1);
    const value = values[low] ?? 0;
    const count = counts[low] ?? 0;
    values[low] = values[high] ?? 0;
    counts[low] = counts[high] ?? 0;
    values[high] = value;
    counts[high] = count;
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function countBetween(counts: Int32Array, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += counts[at] ?? 0;
  return total;
}
