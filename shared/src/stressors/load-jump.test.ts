import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, foundInShort, untoldInShort, withHours } from '../testing/index.js';
import { loadJump } from './load-jump.js';

const { load, policy } = aLoad(aScheduleOf({ PSY101: {} }));
const told = (hours: Readonly<Record<string, number | null>>) => {
  const flat = Object.fromEntries(load.weeks.map(({ week }) => [week, 20]));
  return loadJump.detect({ load: withHours(load, { ...flat, ...hours }), policy });
};

describe('a jump in the load', () => {
  it('is 1.5 times the week before with 10 hours more, red from twice as much', () => {
    expect(foundInShort(told({ '2026-W40': 30, '2026-W41': 30 }))).toEqual([
      'T3 2026-W40: amber 1.5 against 1.5 (T3.amberRatio)',
    ]);
    expect(foundInShort(told({ '2026-W40': 40, '2026-W41': 40 }))).toEqual([
      'T3 2026-W40: red 2 against 2 (T3.redRatio)',
    ]);
  });

  it('is none just below the ratio, or with less than 10 hours more', () => {
    expect(foundInShort(told({ '2026-W40': 29.99, '2026-W41': 29.99 }))).toEqual([]);
    expect(foundInShort(told({ '2026-W39': 5, '2026-W40': 14.9, '2026-W41': 20 }))).toEqual([]);
  });

  it('is given in hours where the week before has none', () => {
    expect(foundInShort(told({ '2026-W39': 0, '2026-W40': 12, '2026-W41': 20 }))).toEqual([
      'T3 2026-W40: red 12 against 10 (T3.amberHours)',
    ]);
  });

  it('is not looked for after a vacation, at the start of a block or beside a week that cannot be told', () => {
    expect(foundInShort(told({ '2026-W53': 0, '2027-W01': 45, '2027-W02': 45 }))).toEqual([]);
    expect(foundInShort(told({ '2026-W36': 0, '2026-W37': 45, '2026-W38': 45 }))).toEqual([]);
    expect(foundInShort(told({ '2026-W47': 45, '2026-W48': 45 }))).toEqual([]);
    expect(foundInShort(told({ '2026-W39': null, '2026-W40': 45, '2026-W41': 45 }))).toEqual([]);
  });

  it('names the weeks that cannot be told', () => {
    expect(untoldInShort(told({ '2026-W39': null }))).toEqual(['T3 cannot-tell: enough-courses']);
    expect(untoldInShort(told({ '2026-W36': null }))).toEqual(['T3 cannot-tell: calendar']);
  });
});
