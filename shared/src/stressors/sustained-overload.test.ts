import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, foundInShort, untoldInShort, withHours } from '../testing/index.js';
import { sustainedOverload } from './sustained-overload.js';

const { load, policy } = aLoad(aScheduleOf({ PSY101: {} }));
const told = (hours: Readonly<Record<string, number | null>>, nominal: number | null = 40) =>
  sustainedOverload.detect({ load: { ...withHours(load, hours), nominal }, policy });
const inARow = (count: number, hours: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`2026-W${51 + index}`, hours]));

describe('a sustained overload', () => {
  it('is three weeks in a row above 1.1 times the nominal week, red from four', () => {
    expect(foundInShort(told(inARow(3, 44.1)))).toEqual(['T4 2026-W51: amber 3 against 3 (T4.amber)']);
    expect(foundInShort(told({ '2026-W50': 45, ...inARow(3, 44.1) }))).toEqual([
      'T4 2026-W50: red 4 against 4 (T4.red)',
    ]);
  });

  it('runs on from week 53 to week 1', () => {
    const findings = told({ '2026-W52': 50, '2026-W53': 50, '2027-W01': 50 });
    expect(findings[0]?.weeks).toEqual(['2026-W52', '2026-W53', '2027-W01']);
    expect(findings[0]).toMatchObject({ excessHours: 24, unit: 'weeks' });
  });

  it('is none at exactly 1.1 times, for two weeks, or with a lighter or unknown week between them', () => {
    expect(foundInShort(told(inARow(3, 44)))).toEqual([]);
    expect(foundInShort(told(inARow(2, 50)))).toEqual([]);
    expect(foundInShort(told({ ...inARow(3, 50), '2026-W52': 44 }))).toEqual([]);
    expect(foundInShort(told({ ...inARow(3, 50), '2026-W52': null }))).toEqual([]);
  });

  it('cannot be told where too few courses are known', () => {
    expect(untoldInShort(told(inARow(3, 50), 20))).toEqual(['T4 cannot-tell: enough-courses']);
  });
});
