import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, foundInShort, untoldInShort, withHours } from '../testing/index.js';
import { seeSaw } from './see-saw.js';

const { load, policy } = aLoad(aScheduleOf({ PSY101: {} }));
const told = (hours: Readonly<Record<string, number | null>>, nominal: number | null = 40) =>
  seeSaw.detect({ load: { ...withHours(load, { ...quiet(), ...hours }), nominal }, policy });

/** Every week as the plan asks it, so that only what a test sets stands out. */
function quiet(): Record<string, number> {
  return Object.fromEntries(load.weeks.map(({ week }) => [week, 40]));
}

describe('a see-saw', () => {
  it('is a week under 0.6 of the nominal one with an overloaded week within three weeks', () => {
    expect(foundInShort(told({ '2026-W38': 23, '2026-W41': 47 }))).toEqual([
      'T2 2026-W41: amber 0.575 against 0.6 (T2.lowShare)',
    ]);
  });

  it('is none when the quiet week is at 0.6, the heavy one comes in the fourth week, or is not overloaded', () => {
    expect(foundInShort(told({ '2026-W38': 24, '2026-W41': 47 }))).toEqual([]);
    expect(foundInShort(told({ '2026-W38': 23, '2026-W42': 47 }))).toEqual([]);
    expect(foundInShort(told({ '2026-W38': 23, '2026-W41': 46 }))).toEqual([]);
  });

  it('is reported once for a heavy week, with the quietest week before it and the hours of the two', () => {
    const findings = told({ '2026-W38': 20, '2026-W39': 18, '2026-W40': 18, '2026-W41': 47 });
    expect(findings.map(({ weeks }) => weeks)).toEqual([['2026-W39', '2026-W41']]);
    expect(findings[0]).toMatchObject({ excessHours: 5, grade: 'C' });
  });

  it('takes no vacation for a quiet week, and no week that cannot be told', () => {
    expect(foundInShort(told({ '2026-W52': 0, '2026-W53': 0, '2027-W01': 47 }))).toEqual([]);
    expect(foundInShort(told({ '2026-W38': null, '2026-W41': 47 }))).toEqual([]);
  });

  it('cannot be told where too few courses are known to say what a flat plan asks', () => {
    expect(untoldInShort(told({ '2026-W38': 2, '2026-W41': 47 }, 20.9))).toEqual(['T2 cannot-tell: enough-courses']);
    expect(untoldInShort(told({ '2026-W38': 2, '2026-W41': 47 }, null))).toEqual(['T2 cannot-tell: enough-courses']);
    expect(foundInShort(told({ '2026-W38': 2, '2026-W41': 47 }, 21))).toHaveLength(1);
  });
});
