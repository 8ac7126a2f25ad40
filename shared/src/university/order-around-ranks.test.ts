import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderAroundRanks } from './order-around-ranks.js';

const counted = fc.array(
  fc.record({
    value: fc.oneof(fc.constantFrom(0, 1, 2), fc.double({ noNaN: true, noDefaultInfinity: true })),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 200 },
);

/** Who stands at the rank when each value stands there as often as students have it. */
function atRank(pairs: readonly { readonly value: number; readonly count: number }[], rank: number): number {
  let before = 0;
  const found = pairs.find(({ count }) => {
    before += count;
    return before >= rank;
  });
  return found?.value ?? Number.NaN;
}

describe('ordering around ranks', () => {
  it('puts at each rank what sorting would put there, and loses nothing', () => {
    fc.assert(
      fc.property(counted, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }), (pairs, shares) => {
        const total = pairs.reduce((all, { count }) => all + count, 0);
        const ranks = shares.map((share) => Math.max(1, Math.ceil(share * total)));
        const values = Float64Array.from(pairs, ({ value }) => value);
        const counts = Int32Array.from(pairs, ({ count }) => count);
        orderAroundRanks({ values, counts }, values.length, ranks);
        const after = Array.from(values, (value, index) => ({ value, count: counts[index] ?? 0 }));
        const sorted = pairs.toSorted((a, b) => a.value - b.value);
        for (const rank of ranks) expect(Math.abs(atRank(after, rank) - atRank(sorted, rank))).toBe(0);
        const inOrder = (list: typeof pairs) => list.map(({ value, count }) => `${value} ${count}`).sort();
        expect(inOrder(after)).toEqual(inOrder(pairs));
      }),
    );
  });

  it('leaves what lies beyond alone', () => {
    const values = Float64Array.of(3, 2, 1, 0);
    orderAroundRanks({ values, counts: Int32Array.of(1, 1, 1, 1) }, 2, [1]);
    expect([...values]).toEqual([2, 3, 1, 0]);
  });
});
