import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aCalendarRecord, aLoad, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { studyPeriodUsed } from './study-period-used.js';

const calendar = [
  aCalendarRecord({ kind: 'period' }),
  aCalendarRecord({ kind: 'reflection', code: 'study', start: day('2026-10-12'), end: day('2026-10-16') }),
];
const findings = (...assessments: Partial<Assessment>[]) =>
  studyPeriodUsed.detect(aLoad(aScheduleOf({ PSY101: { assessments } }, { calendar })));

describe('study days in use', () => {
  it('are graded work due on one of them, red from 20 % of the course', () => {
    expect(
      foundInShort(
        findings({ dueOn: day('2026-10-12'), weightPercent: 19 }, { dueOn: day('2026-11-09'), weightPercent: 81 }),
      ),
    ).toEqual(['T13 2026-10-12: amber 1 against 1 (T13.amber)']);
    expect(
      foundInShort(
        findings({ dueOn: day('2026-10-16'), weightPercent: 20 }, { dueOn: day('2026-11-09'), weightPercent: 80 }),
      ),
    ).toEqual(['T13 2026-10-16: red 20 against 20 (T13.red)']);
  });

  it('are also work that is set on one of them', () => {
    const [finding] = findings({ releasedOn: day('2026-10-13'), dueOn: day('2026-10-26') });
    expect(finding).toMatchObject({ dates: ['2026-10-13'], weeks: ['2026-W42'], value: 1, unit: 'count' });
  });

  it('are not the days before or after', () => {
    expect(findings({ dueOn: day('2026-10-11') }, { dueOn: day('2026-10-17'), kind: 'paper' })).toEqual([]);
  });

  it('cannot be told of work without a day', () => {
    expect(untoldInShort(findings({}))).toEqual(['T13 PSY101~cannot-tell: due-date']);
  });
});
