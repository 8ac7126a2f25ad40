import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../schedule/index.js';
import { aLoad, aScheduleOf, day, foundInShort, untoldInShort } from '../testing/index.js';
import { hoursPerEc } from './hours-per-ec.js';

/** A course of 5 EC with 20 contact hours and an assignment of so many hours. */
const findings = (effortHours: number | null, ...others: Partial<Assessment>[]) => {
  const assessments = [{ dueOn: day('2026-10-12'), effortHours }, ...others];
  return hoursPerEc.detect(aLoad(aScheduleOf({ PSY101: { course: { contactHoursTotal: 20 }, assessments } })));
};

describe('hours that do not match the credits', () => {
  it('are above 30 per EC, red above 35', () => {
    expect(foundInShort(findings(131))).toEqual(['T21 PSY101: amber 30.2 against 30 (T21.amberHigh)']);
    expect(foundInShort(findings(156))).toEqual(['T21 PSY101: red 35.2 against 35 (T21.redHigh)']);
  });

  it('are under 25 per EC, red under 21, where no part is missing', () => {
    expect(foundInShort(findings(104))).toEqual(['T21 PSY101: amber 24.8 against 25 (T21.amberLow)']);
    expect(foundInShort(findings(84))).toEqual(['T21 PSY101: red 20.8 against 21 (T21.redLow)']);
  });

  it('match from 25 to 30', () => {
    expect(findings(105)).toEqual([]);
    expect(findings(130)).toEqual([]);
  });

  it('name the parts the course has said, unscaled', () => {
    const hours = findings(180)[0]?.evidence.map((line) => line.hours);
    expect(hours).toEqual([180, 20]);
  });

  it('cannot be too low while hours are missing, but can be too high', () => {
    const open = { dueOn: day('2026-11-05') };
    expect(untoldInShort(findings(84, open))).toEqual(['T21 PSY101~cannot-tell: effort-hours']);
    expect(foundInShort(findings(156, open))).toHaveLength(1);
  });

  it('cannot be told without timetable and hours', () => {
    expect(untoldInShort(hoursPerEc.detect(aLoad()))).toEqual(['T21 PSY101~cannot-tell: timetable, effort-hours']);
  });

  it('are nothing to ask of a course of 0 EC', () => {
    const schedule = aScheduleOf({ PSY101: { course: { ec: 0, contactHoursTotal: 20 } } });
    expect(hoursPerEc.detect(aLoad(schedule))).toEqual([]);
  });
});
