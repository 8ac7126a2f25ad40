import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentile, ranked, samplingErrorAt, spreadOf } from './spread.js';

const list = (values: readonly number[], students: readonly number[] | null = null) =>
  ranked(Float64Array.from(values), students && Float64Array.from(students));

describe('the spread of values', () => {
  it('takes the smallest value that the share does not exceed, and makes none up between two', () => {
    expect(spreadOf(list([40, 10, 30, 20]))).toEqual({ min: 10, p10: 10, p50: 20, p90: 40, max: 40, mean: 25 });
    expect(percentile(list([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 0.9)).toBe(9);
  });

  it('counts a value as often as students have it', () => {
    expect(spreadOf(list([30, 10, 20], [1, 8, 1]))).toEqual({ min: 10, p10: 10, p50: 10, p90: 20, max: 30, mean: 13 });
  });

  it('is the spread of a list with a line for each student', () => {
    const sets = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(sets, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, share) => {
        const values = given.map(([tenths]) => tenths / 10);
        const students = given.map(([, count]) => count);
        const each = values.flatMap((value, index) => Array<number>(students[index] ?? 0).fill(value));
        const found = percentile(list(values, students), share);
        expect(found).toBe(percentile(list(each), share));
        const notAbove = (most: number) => each.filter((value) => value <= most).length;
        expect(notAbove(found)).toBeGreaterThanOrEqual(share * each.length - 1e-6);
        const below = each.filter((value) => value < found);
        if (below.length > 0) expect(below.length).toBeLessThan(share * each.length + 1e-6);
      }),
    );
  });

  it('says how far a sample may be off: nothing where all are equal, less for a larger sample', () => {
    const evenly = (length: number) => list(Array.from({ length }, (_, index) => (index * 100) / length));
    expect(samplingErrorAt(list(Array(50).fill(7)), 0.5)).toBe(0);
    expect(samplingErrorAt(evenly(10_000), 0.5)).toBeCloseTo(0.98, 1);
    expect(samplingErrorAt(evenly(100), 0.5)).toBeGreaterThan(5);
  });
});
