import { describe, expect, it } from '@jest/globals';
import { shares, totalVariation } from './total-variation.js';

describe('the total variation distance', () => {
  it('is the part that lies in another week: 0.3 between 50, 30, 20 % and 20, 40, 40 %', () => {
    expect(totalVariation([0.5, 0.3, 0.2], [0.2, 0.4, 0.4])).toBeCloseTo(0.3, 12);
  });

  it('is 0 for the same shape and 1 where no week is shared', () => {
    expect(totalVariation(shares([3, 1]), shares([6, 2]))).toBe(0);
    expect(totalVariation(shares([3, 0]), shares([0, 2]))).toBe(1);
  });

  it('has no shares of nothing', () => {
    expect(shares([0, 0])).toEqual([0, 0]);
  });
});
