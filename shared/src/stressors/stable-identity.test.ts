import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import {
  aCourse,
  aHistory,
  aLoad,
  anActivity,
  anExam,
  aScheduleOf,
  aSession,
  BLOCK_ONE,
  type CoursePlan,
  day,
} from '../testing/index.js';
import { findStressors } from './find-stressors.js';
import type { Finding } from './finding.js';

/** Each run asks all rules of two cohorts. */
const FEW = { numRuns: 15 };

/** What may differ between two imports without making another stressor of it. */
interface Measures {
  readonly ec: number;
  readonly weight: number;
  readonly effort: number;
  readonly feedbackDays: number;
  readonly title: string;
  readonly hours: number;
}

const measures: fc.Arbitrary<Measures> = fc.record({
  ec: fc.constantFrom(5, 7.5, 10),
  weight: fc.constantFrom(20, 40, 60),
  effort: fc.constantFrom(4, 20, 60),
  feedbackDays: fc.constantFrom(2, 25, 40),
  title: fc.constantFrom('Essay', 'Essay (new title)'),
  hours: fc.constantFrom(1, 4),
});

/** Two courses whose days stay the same: papers on one day, exams a day apart, a resit in a teaching week. */
function findingsWith({ ec, weight, effort, feedbackDays, title, hours }: Measures): readonly Finding[] {
  const paper: Partial<Assessment> = {
    code: 'P1',
    title,
    kind: 'paper',
    groupWork: true,
    dueOn: day('2026-10-10'),
    weightPercent: weight,
    effortHours: effort,
    releasedOn: day('2026-10-05'),
    announcedOn: day('2026-10-01'),
    feedbackOn: addDays(day('2026-10-10'), feedbackDays),
  };
  const exam = (on: string) => ({ ...anExam(`${on} 09:00`, 2), code: 'E1', weightPercent: 100 - weight });
  const resit = { ...anExam('2026-10-12 09:00', 2), code: 'E0', resitOf: 'E1' };
  const plan = (on: string): CoursePlan => ({ course: { ec }, assessments: [paper, exam(on), resit, { code: 'X' }] });
  const sessions = [aSession('2026-10-12', { hours }), aSession('2026-10-13', { hours })];
  const activities = ['PSY101', 'PSY102'].map((courseCode) => anActivity({ courseCode, mandatory: true, sessions }));
  const schedule = aScheduleOf(
    { PSY101: plan('2026-11-03'), PSY102: plan('2026-11-04') },
    { calendar: BLOCK_ONE, activities },
  );
  const says = (on: string) => ['PSY101', 'PSY102'].map((courseCode) => ({ ...paper, courseCode, dueOn: day(on) }));
  const history = aHistory([
    { on: '2026-09-01', says: says('2026-10-17') },
    { on: '2026-09-28', says: says('2026-10-10') },
  ]);
  return findStressors({ ...aLoad(schedule), history });
}

describe('the identity of a finding', () => {
  it('is its own within a cohort', () => {
    fc.assert(
      fc.property(measures, (given) => {
        const ids = findingsWith(given).map(({ id }) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }),
      FEW,
    );
  });

  it('holds through whatever an import changes in what is measured: same rule, same items or days, same id', () => {
    fc.assert(
      fc.property(measures, measures, (one, other) => {
        const [before, after] = [idsBySubject(findingsWith(one)), idsBySubject(findingsWith(other))];
        for (const [subject, id] of before) expect(after.get(subject) ?? id).toBe(id);
        const both = [...before.values()].filter((id) => new Set(after.values()).has(id));
        expect(both).toEqual(
          expect.arrayContaining(['C2', 'C3', 'T10'].map((rule) => expect.stringContaining(`${rule}~BPSY`))),
        );
      }),
      FEW,
    );
  });

  it('does not depend on the order of the records', () => {
    const schedule = aScheduleOf({ A: {}, B: {} }, { courses: [aCourse({ code: 'B' }), aCourse({ code: 'A' })] });
    const ids = (given: typeof schedule) => findStressors(aLoad(given)).map(({ id }) => id);
    const reversed = {
      ...schedule,
      courses: [...schedule.courses].reverse(),
      curriculum: [...schedule.curriculum].reverse(),
    };
    expect(ids(reversed)).toEqual(ids(schedule));
  });
});

/** What a finding is about, its id aside: the rule, whether it could be told, its items and its days or weeks. */
function idsBySubject(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings.map(({ rule, status, evidence, dates, weeks, id }) => {
      const items = evidence.map(({ courseCode, itemCode }) => `${courseCode}/${itemCode}`).sort();
      return [JSON.stringify([rule, status, items, dates.length > 0 ? dates : weeks]), id];
    }),
  );
}
