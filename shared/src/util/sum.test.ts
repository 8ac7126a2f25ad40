import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sum } from './sum.js';

describe('a sum', () => {
  it('keeps what plain addition loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(new Array(10).fill(0.1))).toBe(1);
  });

  it('of nothing is 0, and takes anything that can be walked', () => {
    expect(sum([])).toBe(0);
    expect(sum(new Set([1, 2]))).toBe(3);
  });

  it('of hundredths is exact', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (hundredths) => {
        const whole = hundredths.reduce((a, b) => a + b, 0);
        expect(Math.abs(sum(hundredths.map((each) => each / 100)) - whole / 100)).toBeLessThan(1e-7);
      }),
    );
  });
});
