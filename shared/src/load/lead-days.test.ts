import { describe, expect, it } from '@jest/globals';
import { aPolicy } from '../testing/index.js';
import { leadDays } from './lead-days.js';

describe('the days before the deadline on which work starts', () => {
  it.each([
    [0, 7],
    [8, 7],
    [8.5, 14],
    [20, 14],
    [21, 21],
    [40, 21],
    [41, 28],
    [60, 28],
    [80, 35],
    [81, 42],
    [840, 42],
  ])('for %d hours are %d', (hours, days) => {
    expect(leadDays(hours, aPolicy())).toBe(days);
  });

  it('follow the policy', () => {
    expect(leadDays(3, aPolicy({ 'model.leadDaysTo8Hours': 3 }))).toBe(3);
  });
});
