import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, day, foundInShort, untoldInShort, withHours } from '../testing/index.js';
import { overloadedWeek } from './overloaded-week.js';

const { load, policy } = aLoad(
  aScheduleOf({ PSY101: { offering: { expectedStudents: 120 }, assessments: [{ dueOn: day('2026-10-09') }] } }),
);
const told = (hours: Readonly<Record<string, number | null>>) =>
  overloadedWeek.detect({ load: withHours(load, hours), policy });

describe('an overloaded week', () => {
  it('is reported above 46 hours, red above 50, and by the cap of the medical schools above 60', () => {
    expect(foundInShort(told({ '2026-W39': 46.1, '2026-W40': 50.1, '2026-W41': 60.1 }))).toEqual([
      'T1 2026-W39: amber 46.1 against 46 (T1.amber)',
      'T1 2026-W40: red 50.1 against 50 (T1.red)',
      'T1 2026-W41: red 60.1 against 60 (T1.severe)',
    ]);
  });

  it('is not one at exactly the threshold, nor by a rounding error', () => {
    expect(foundInShort(told({ '2026-W39': 46, '2026-W40': 46 + 1e-12 }))).toEqual([]);
    expect(foundInShort(told({ '2026-W39': 50 }))).toEqual(['T1 2026-W39: amber 50 against 46 (T1.amber)']);
  });

  it('names everything that brings hours, the hours above the norm and the students', () => {
    const [finding] = told({ '2026-W41': 52 });
    expect(finding).toMatchObject({
      id: 'T1~BPSY~2026-2027~1~2026-W41',
      weeks: ['2026-W41'],
      grade: 'B',
      citation: 'antwerp-50',
      unit: 'hours',
      excessHours: 10,
      affected: { students: 120, basis: 'expected' },
      action: 'move-deadline',
    });
    const week = load.weeks.find((one) => one.week === '2026-W41');
    const hours = finding?.evidence.map((line) => line.hours ?? 0) ?? [];
    expect(hours.reduce((a, b) => a + b, 0)).toBeCloseTo(week?.hours ?? Number.NaN, 9);
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
  });

  it('also lies in the last week of a year of 53 weeks', () => {
    expect(foundInShort(told({ '2026-W53': 47 }))).toEqual(['T1 2026-W53: amber 47 against 46 (T1.amber)']);
  });

  it('is not looked for in weeks that cannot be told; those are named once', () => {
    const findings = told({ '2026-W39': null, '2026-W40': null });
    expect(foundInShort(findings)).toEqual([]);
    expect(untoldInShort(findings)).toEqual(['T1 cannot-tell: enough-courses']);
    expect(findings[0]?.weeks).toEqual(expect.arrayContaining(['2026-W39', '2026-W40']));
  });

  it('cannot be told of a cohort without courses', () => {
    const empty = aLoad(aScheduleOf({}));
    expect(untoldInShort(overloadedWeek.detect(empty))).toEqual(['T1 cannot-tell: enough-courses']);
  });
});
