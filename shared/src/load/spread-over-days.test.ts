import { describe, expect, it } from '@jest/globals';
import { dailyHours, NO_HOURS, scaleHours, spreadByWeight, spreadEvenly } from './spread-over-days.js';

describe('hours over days', () => {
  it('lie in equal parts on the days named and nowhere between', () => {
    expect(spreadEvenly(6, [10, 11, 14])).toEqual({ from: 10, hours: [2, 2, 0, 0, 2] });
  });

  it('lie in proportion to the weights', () => {
    const weights = [
      { day: 10, weight: 1 },
      { day: 11, weight: 3 },
    ];
    expect(spreadByWeight(8, weights)).toEqual({ from: 10, hours: [2, 6] });
  });

  it('are added up where they fall on the same day, in any order', () => {
    const parts = [
      { day: 12, hours: 1 },
      { day: 10, hours: 2 },
      { day: 12, hours: 3 },
    ];
    expect(dailyHours(parts)).toEqual({ from: 10, hours: [2, 0, 4] });
  });

  it('may be none', () => {
    expect(dailyHours([])).toEqual(NO_HOURS);
  });

  it('are scaled day by day', () => {
    expect(scaleHours({ from: 3, hours: [2, 0, 4] }, 0.5)).toEqual({ from: 3, hours: [1, 0, 2] });
  });
});
