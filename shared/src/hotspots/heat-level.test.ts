import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heatLevel } from './heat-level.js';

describe('the level of heat', () => {
  it.each([
    [0, 0],
    [10.4, 0],
    [10.5, 1],
    [20.9, 1],
    [21, 2],
    [31.5, 3],
    [42, 3],
    [42 + 1e-12, 3],
    [42.1, 4],
    [46.2, 4],
    [46.3, 5],
    [50.4, 5],
    [50.5, 6],
    [90, 6],
  ])('of %d hours against a norm of 42 is %d', (hours, level) => {
    expect(heatLevel(hours, 42)).toBe(level);
  });

  it('is above 3 only above the norm, and never falls with more hours', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (hours, more) => {
          expect(heatLevel(hours + more, 42)).toBeGreaterThanOrEqual(heatLevel(hours, 42));
          expect(heatLevel(hours, 42) > 3).toBe(hours - 42 > 1e-9);
        },
      ),
    );
  });
});
