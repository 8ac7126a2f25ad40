import { sum } from '@evenkeel/shared/util';
import { describe, expect, it } from '@jest/globals';
import { columnShares } from './column-shares.js';

describe('the widths of the columns of a printed table', () => {
  it('leave room for the longest word, and give the rest to what has most to say', () => {
    const long = 'a sentence that goes on and on about why this week is heavy';
    const [name = 0, why = 0, hours] = columnShares(
      ['Name', 'Why', 'Hours'],
      [['Essay', long, '12']],
      [false, false, true],
    );
    expect(hours).toBe(0);
    expect(why).toBeGreaterThan(4 * name);
    expect(name).toBeGreaterThan(0.3 + 5 * 0.165 - 1e-9);
    expect(name + why).toBeCloseTo(17.4 - 1.9, 9);
  });

  it('are the same where nothing is said, and never more than words that break', () => {
    const [one = 0, same] = columnShares(['A', 'B'], [['', '']], [false, false]);
    expect(one).toBe(same);
    const [word = 0, other = 0] = columnShares(['A', 'B'], [['x'.repeat(300), 'y']], [false, false]);
    expect(sum([word, other])).toBeCloseTo(17.4, 9);
    expect(other).toBeGreaterThan(0.4);
  });
});
