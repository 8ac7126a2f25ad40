import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aCalendarRecord, aLoad, anExam, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { heavyEndOfTeaching } from './heavy-end-of-teaching.js';

// The assumed calendar: exam weeks from Monday 2 November, so the last 14 days of teaching are 19 October to 1 November.
const exam: Partial<Assessment> = { ...anExam('2026-11-05 09:00', 3), weightPercent: 60 };
const findings = (...others: Partial<Assessment>[]) =>
  heavyEndOfTeaching.detect(aLoad(aScheduleOf({ PSY101: { assessments: [exam, ...others] } })));
const weighing = (date: string, weightPercent: number) => ({ dueOn: day(date), weightPercent });

describe('a heavy end of teaching', () => {
  it('is more than 10 % of a course in the last 14 days before the exam weeks, red above 20 %', () => {
    expect(foundInShort(findings(weighing('2026-10-19', 11), weighing('2026-09-20', 29)))).toEqual([
      'T12 PSY101~2026-11-01: amber 11 against 10 (T12.amber)',
    ]);
    expect(
      foundInShort(findings(weighing('2026-10-19', 11), weighing('2026-11-01', 10), weighing('2026-09-20', 19))),
    ).toEqual(['T12 PSY101~2026-11-01: red 21 against 20 (T12.red)']);
  });

  it('is none at exactly 10 %, or a day earlier', () => {
    expect(findings(weighing('2026-10-19', 10), weighing('2026-09-20', 30))).toEqual([]);
    expect(findings(weighing('2026-10-18', 40))).toEqual([]);
  });

  it('ends with teaching, not with the vacation that follows', () => {
    const calendar = [
      aCalendarRecord({ kind: 'period', end: day('2027-01-24') }),
      aCalendarRecord({ kind: 'vacation', code: 'xmas', start: day('2026-12-21'), end: day('2027-01-03') }),
      aCalendarRecord({ kind: 'exam', code: 'exams', start: day('2027-01-04'), end: day('2027-01-24') }),
    ];
    const plan = {
      PSY101: { assessments: [weighing('2026-12-08', 40), { ...anExam('2027-01-05', 3), weightPercent: 60 }] },
    };
    expect(foundInShort(heavyEndOfTeaching.detect(aLoad(aScheduleOf(plan, { calendar }))))).toEqual([
      'T12 PSY101~2026-12-20: red 40 against 20 (T12.red)',
    ]);
  });

  it('cannot be told without weights, without days or without exam weeks in the calendar', () => {
    expect(untoldInShort(findings({ dueOn: day('2026-10-20') }))).toEqual(['T12 PSY101~cannot-tell: weight']);
    expect(untoldInShort(findings({ weightPercent: 40 }))).toEqual(['T12 PSY101~cannot-tell: due-date']);
    const calendar = [aCalendarRecord({ kind: 'period' })];
    expect(untoldInShort(heavyEndOfTeaching.detect(aLoad(aScheduleOf({ PSY101: {} }, { calendar }))))).toEqual([
      'T12 cannot-tell: calendar',
    ]);
  });
});
