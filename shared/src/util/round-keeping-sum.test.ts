import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundKeepingSum } from './round-keeping-sum.js';
import { sum } from './sum.js';

describe('rounding that keeps the sum', () => {
  it('rounds up those with the largest remainder', () => {
    expect(roundKeepingSum([1.4, 2.3, 3.3], 0)).toEqual([2, 2, 3]);
    expect(roundKeepingSum([33.333, 33.333, 33.334], 1)).toEqual([33.3, 33.3, 33.4]);
  });

  it('rounds up the first of equals', () => {
    expect(roundKeepingSum([0.5, 0.5, 0.5, 0.5], 0)).toEqual([1, 1, 0, 0]);
  });

  it('leaves round numbers alone, also those that binary fractions miss', () => {
    expect(roundKeepingSum([0.29, 1.1, 0.01], 2)).toEqual([0.29, 1.1, 0.01]);
    expect(roundKeepingSum([-1, 2], 0)).toEqual([-1, 2]);
    expect(roundKeepingSum([], 1)).toEqual([]);
  });

  it('adds up to the rounded sum and moves no number by a whole step', () => {
    const values = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 3 }), (given, decimals) => {
        const rounded = roundKeepingSum(given, decimals);
        const step = 10 ** -decimals;
        expect(Math.abs(sum(rounded) - Math.round(sum(given) / step) * step)).toBeLessThan(1e-9);
        for (const [index, value] of rounded.entries()) {
          expect(Math.abs(value - (given[index] ?? 0))).toBeLessThan(step * (1 + 1e-9));
        }
      }),
    );
  });
});
