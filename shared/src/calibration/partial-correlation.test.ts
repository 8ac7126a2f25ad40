import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partialCorrelation } from './partial-correlation.js';

const weeks = Array.from({ length: 12 }, (_, week) => week);
const ACTUAL = [9, 7, 3, 4, 8, 2, 3, 1, 6, 2, 1, 5];
const DUE = [0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1];
/** By ordinary least squares with an intercept, computed apart from this code. */
const REFERENCE = 0.801024483342762;

describe('the partial correlation', () => {
  it('is the correlation of what a regression on time and e^(−week/15) leaves: 0.801 for these weeks', () => {
    expect(partialCorrelation(weeks, ACTUAL)(DUE)).toBeCloseTo(REFERENCE, 12);
  });

  it('does not change when a line or the fading of interest is added, nor with the unit', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(number, number, number, fc.double({ min: 0.1, max: 20, noNaN: true }), (level, slope, fade, unit) => {
        const trended = DUE.map((value, week) => unit * value + level + slope * week + fade * Math.exp(-week / 15));
        expect(partialCorrelation(weeks, ACTUAL)(trended)).toBeCloseTo(REFERENCE, 6);
      }),
    );
  });

  it('is 1 for the same series and −1 for its mirror', () => {
    expect(partialCorrelation(weeks, ACTUAL)(ACTUAL)).toBeCloseTo(1, 12);
    expect(partialCorrelation(weeks, ACTUAL)(ACTUAL.map((value) => -value))).toBeCloseTo(-1, 12);
  });

  it('cannot be told of a series that is even or a straight line', () => {
    expect(partialCorrelation(weeks, ACTUAL)(weeks.map(() => 1 / 12))).toBeNull();
    expect(partialCorrelation(weeks, ACTUAL)(weeks.map((week) => 3 - week))).toBeNull();
    expect(partialCorrelation(weeks, weeks)(DUE)).toBeNull();
  });
});
