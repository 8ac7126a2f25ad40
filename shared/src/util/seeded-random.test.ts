import { describe, expect, it } from '@jest/globals';
import { seededRandom } from './seeded-random.js';

const row = (seed: number, length: number) => {
  const random = seededRandom(seed);
  return Array.from({ length }, () => random());
};

describe('a seeded row of numbers', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(row(7, 20)).toEqual(row(7, 20));
    expect(row(8, 20)).not.toEqual(row(7, 20));
  });

  it('lies evenly from 0 up to 1', () => {
    const drawn = row(1, 10_000);
    expect(drawn.every((each) => each >= 0 && each < 1)).toBe(true);
    const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((each) => Math.floor(each * 10) === tenth));
    for (const { length } of tenths) expect(Math.abs(length - 1000)).toBeLessThan(120);
  });
});
