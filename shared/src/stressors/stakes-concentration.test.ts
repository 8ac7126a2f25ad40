import { describe, expect, it } from '@jest/globals';
import {
  aCalendarRecord,
  aLoad,
  aScheduleOf,
  type CoursePlan,
  day,
  foundInShort,
  untoldInShort,
} from '../testing/index.js';
import { stakesConcentration } from './stakes-concentration.js';

const EXAM_WEEK = day('2026-11-05');
/** A course of 5 EC with so much of its weight due on a day and the rest in the exam week. */
const course = (date: string, weightPercent: number): CoursePlan => ({
  assessments: [
    { dueOn: day(date), weightPercent },
    { dueOn: EXAM_WEEK, weightPercent: 100 - weightPercent, kind: 'written-exam' },
  ],
});
const told = (plans: Readonly<Record<string, CoursePlan>>) =>
  foundInShort(stakesConcentration.detect(aLoad(aScheduleOf(plans))));

describe('a concentration of stakes', () => {
  it('is more than 20 % of the weight × EC of the term within seven days, red above 30 %', () => {
    expect(told({ PSY101: course('2026-10-08', 30), PSY102: course('2026-10-14', 12) })).toEqual([
      'T7 2026-10-08: amber 21 against 20 (T7.amber)',
    ]);
    expect(told({ PSY101: course('2026-10-08', 30), PSY102: course('2026-10-14', 32) })).toEqual([
      'T7 2026-10-08: red 31 against 30 (T7.red)',
    ]);
  });

  it('is none at exactly 20 %, or over eight days', () => {
    expect(told({ PSY101: course('2026-10-08', 30), PSY102: course('2026-10-14', 10) })).toEqual([]);
    expect(told({ PSY101: course('2026-10-08', 30), PSY102: course('2026-10-15', 12) })).toEqual([]);
  });

  it('weighs a course by its EC', () => {
    const large = { ...course('2026-10-08', 30), course: { ec: 15 } };
    expect(told({ PSY101: large, PSY102: course('2026-11-04', 50) })).toEqual([
      'T7 2026-10-08: amber 22.5 against 20 (T7.amber)',
    ]);
  });

  it('is held against the term, not the year', () => {
    const second = { offering: { periodCode: '3' }, assessments: [{ dueOn: day('2027-04-15'), weightPercent: 100 }] };
    expect(told({ PSY101: course('2026-10-08', 25), PSY201: second })).toEqual([
      'T7 2026-10-08: amber 25 against 20 (T7.amber)',
    ]);
  });

  it('is held against the year where the calendar has no periods', () => {
    const plans = { PSY101: course('2026-10-08', 45), PSY201: course('2026-12-08', 10) };
    const calendar = [aCalendarRecord({ kind: 'teaching', end: day('2027-06-30') })];
    const exams = aCalendarRecord({ kind: 'exam', code: 'E', start: day('2026-11-02'), end: day('2026-11-08') });
    const findings = stakesConcentration.detect(aLoad(aScheduleOf(plans, { calendar: [...calendar, exams] })));
    expect(foundInShort(findings)).toEqual(['T7 2026-10-08: amber 22.5 against 20 (T7.amber)']);
  });

  it('cannot be told of a course without weights; its EC still count in the whole', () => {
    const plans = { PSY101: course('2026-10-08', 41), PSY102: { assessments: [{ dueOn: day('2026-10-09') }] } };
    const findings = stakesConcentration.detect(aLoad(aScheduleOf(plans)));
    expect(foundInShort(findings)).toEqual(['T7 2026-10-08: amber 20.5 against 20 (T7.amber)']);
    expect(untoldInShort(findings)).toEqual(['T7 PSY102~cannot-tell: weight']);
  });
});
