import { describe, expect, it } from '@jest/globals';
import { lineRuns } from './line-runs.js';

describe('the runs of a line over weeks', () => {
  it('stop where a week was not counted', () => {
    expect(lineRuns([0, 1, 2, 5, 6, 9].map((number) => ({ number })))).toEqual([[0, 1, 2], [3, 4], [5]]);
    expect(lineRuns([])).toEqual([]);
  });
});
