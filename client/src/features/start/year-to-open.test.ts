import { day, year } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { yearToOpen } from './year-to-open.js';

const years = [year('2025-2026'), year('2026-2027'), year('2027-2028')];

describe('the year a programme opens with', () => {
  it('is the one that runs', () => {
    expect(yearToOpen(years, day('2026-11-23'))).toBe('2026-2027');
    expect(yearToOpen(years, day('2026-08-30'))).toBe('2025-2026');
  });

  it('is the latest when none runs or the day is not known', () => {
    expect(yearToOpen(years, day('2031-01-01'))).toBe('2027-2028');
    expect(yearToOpen(years, null)).toBe('2027-2028');
  });

  it('is none without years', () => {
    expect(yearToOpen([], day('2026-11-23'))).toBeNull();
  });
});
