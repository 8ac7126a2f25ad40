import { describe, expect, it } from '@jest/globals';
import { carterProximityCost } from './carter-proximity-cost.js';

describe("Carter's proximity cost", () => {
  it('is 28 for one student with exams in slots 1, 2 and 4', () => {
    expect(carterProximityCost([[1, 2, 4]])).toBe(28);
    expect(carterProximityCost([[4, 1, 2]])).toBe(28);
  });

  it('is 16, 8, 4, 2, 1 and then nothing as two exams move apart', () => {
    expect([2, 3, 4, 5, 6, 7].map((slot) => carterProximityCost([[1, slot]]))).toEqual([16, 8, 4, 2, 1, 0]);
  });

  it('is a mean over students', () => {
    expect(carterProximityCost([[1, 2], [7]])).toBe(8);
    expect(carterProximityCost([])).toBe(0);
  });

  it('leaves exams in one slot to the rule for clashes', () => {
    expect(carterProximityCost([[3, 3]])).toBe(0);
  });
});
