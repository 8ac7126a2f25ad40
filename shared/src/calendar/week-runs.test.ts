import { describe, expect, it } from '@jest/globals';
import { week } from '../testing/index.js';
import { weekRuns } from './week-runs.js';

describe('weeks as runs', () => {
  it('close over week 53 and the turn of the year, and break at a gap', () => {
    const weeks = ['2026-W51', '2026-W52', '2026-W53', '2027-W01', '2027-W03'].map(week);
    expect(weekRuns(weeks)).toEqual([
      { first: '2026-W51', last: '2027-W01' },
      { first: '2027-W03', last: '2027-W03' },
    ]);
  });

  it('are none without weeks', () => {
    expect(weekRuns([])).toEqual([]);
  });
});
