import { describe, expect, it } from '@jest/globals';
import { aLoad } from '../testing/gallery-documents.js';
import { barParts, barScales } from './bar-scales.js';

describe('weekly bars', () => {
  const { weeks, norm } = aLoad();

  it('stack to the hours of the week', () => {
    for (const week of weeks) expect(barParts(week).at(-1)?.to ?? 0).toBeCloseTo(week.hours ?? 0, 6);
  });

  it('leave no gap between the parts of a bar', () => {
    for (const week of weeks) {
      const parts = barParts(week);
      expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to));
    }
  });

  it('keep the norm and the highest whisker within the figure', () => {
    const { y } = barScales(weeks, norm, 900);
    const highest = Math.max(norm, ...weeks.map((week) => week.high ?? 0));
    expect(y(highest)).toBeGreaterThanOrEqual(0);
    expect(y(0)).toBeGreaterThan(y(norm));
  });
});
