import { describe, expect, it } from '@jest/globals';
import { jainIndex } from './jain-index.js';

describe('the Jain index', () => {
  it('is 1 where all have the same and 1 ÷ n where one has everything', () => {
    expect(jainIndex([40, 40, 40], null)).toBe(1);
    expect(jainIndex([0, 0, 0, 40], null)).toBe(0.25);
    expect(jainIndex([0, 0], null)).toBe(1);
  });

  it('counts students', () => {
    expect(jainIndex([30, 60], [2, 1])).toBeCloseTo(jainIndex([30, 30, 60], null), 12);
  });
});
