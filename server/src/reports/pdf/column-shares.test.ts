import { sum } from '@evenkeel/shared/util';
import { describe, expect, it } from '@jest/globals';
import { columnShares, columnWidths, isOnOneLine, mayBreak } from './column-shares.js';

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

  it('fill the page together', () => {
    const widths = columnWidths([1, 3, 0], [false, false, true]);
    expect(sum(widths)).toBeCloseTo(17.4, 9);
    expect(widths[2]).toBe(1.9);
    expect(Number(widths[1]) / Number(widths[0])).toBeCloseTo(3, 9);
  });

  it('say what surely stands on one line', () => {
    expect(isOnOneLine('12,5', 1.9)).toBe(true);
    expect(isOnOneLine('MMMMMMMM', 1.9)).toBe(false);
    const text = 'a sentence that goes on';
    const least = Array.from({ length: 200 }, (_, at) => at / 20).find((width) => isOnOneLine(text, width)) ?? 0;
    // about half an em for each letter, at 8.5 points
    expect(least).toBeGreaterThan(text.length * 0.1);
    expect(least).toBeLessThan(text.length * 0.17);
  });

  it('say which heads may have to be broken', () => {
    expect(mayBreak('Hours above the norm', 1.9)).toBe(false);
    expect(mayBreak('Contactmomenten per week', 1.15)).toBe(true);
  });

  it('are the same where nothing is said, and never more than words that break', () => {
    const [one = 0, same] = columnShares(['A', 'A'], [['', '']], [false, false]);
    expect(one).toBe(same);
    const [word = 0, other = 0] = columnShares(['A', 'B'], [['x'.repeat(300), 'y']], [false, false]);
    expect(sum([word, other])).toBeCloseTo(17.4, 9);
    expect(other).toBeGreaterThan(0.4);
  });
});
