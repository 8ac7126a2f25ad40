import { describe, expect, it } from '@jest/globals';
import { aPolicy } from '../testing/index.js';
import { sum } from '../util/index.js';
import { spreadEffort, timeConstantDays } from './effort-curve.js';

describe('the effort curve', () => {
  it('is even in the steady style', () => {
    expect(spreadEffort(14, { from: 100, due: 106 }, null)).toEqual({ from: 100, hours: [2, 2, 2, 2, 2, 2, 2] });
  });

  it('rises by e^(1/τ) a day to the due day: over three days with τ 5, e^−0.4 : e^−0.2 : 1', () => {
    const { from, hours } = spreadEffort(10, { from: 100, due: 102 }, 5);
    expect(from).toBe(100);
    expect(hours.map((each) => each.toFixed(4))).toEqual(['2.6931', '3.2893', '4.0176']);
  });

  it('puts 18 % of the work on the due day and 75 % in the last seven days of a long window when typical', () => {
    const { hours } = spreadEffort(100, { from: 0, due: 365 }, 5);
    expect(hours.at(-1)).toBeCloseTo(100 * (1 - Math.exp(-1 / 5)), 9);
    expect(sum(hours.slice(-7))).toBeCloseTo(100 * (1 - Math.exp(-7 / 5)), 9);
  });

  it('puts everything on the due day when that is the only one, or the time constant is 0', () => {
    expect(spreadEffort(5, { from: 7, due: 7 }, 2)).toEqual({ from: 7, hours: [5] });
    expect(spreadEffort(5, { from: 5, due: 7 }, 0)).toEqual({ from: 5, hours: [0, 0, 5] });
  });

  it('takes its time constants from the policy', () => {
    const policy = aPolicy({ 'model.tauTypicalDays': 6, 'model.tauLastMinuteDays': 1 });
    expect(timeConstantDays('steady', policy)).toBeNull();
    expect(timeConstantDays('typical', policy)).toBe(6);
    expect(timeConstantDays('last-minute', policy)).toBe(1);
  });
});
