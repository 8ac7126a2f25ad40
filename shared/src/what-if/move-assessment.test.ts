import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/index.js';
import { cohortLoad } from '../load/index.js';
import { type Assessment, cohortOf } from '../schedule/index.js';
import {
  anActivity,
  anAssessment,
  aPolicy,
  aSchedule,
  aSession,
  day,
  twoCohorts,
  week,
  year,
} from '../testing/index.js';
import { sum } from '../util/index.js';
import { moveAssessment } from './move-assessment.js';

const ref = { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 };

function cohortWith(...assessments: readonly Assessment[]) {
  const cohort = cohortOf(aSchedule({ assessments }), ref, []);
  if (!cohort) throw new Error('The programme of the builders is gone');
  return cohort;
}

const firstOf = (cohort: ReturnType<typeof cohortWith>) => cohort.runs[0]?.assessments[0];
const essay = { courseCode: 'PSY101', assessmentCode: 'T1' };

describe('moving an assessment', () => {
  it('makes it due on the other day and leaves the rest', () => {
    const cohort = cohortWith(anAssessment({ dueOn: day('2026-10-09') }), anAssessment({ code: 'T2' }));
    const moved = moveAssessment(cohort, { ...essay, to: day('2026-10-16') });
    expect(firstOf(moved)?.dueOn).toBe('2026-10-16');
    expect(moved.runs[0]?.assessments[1]).toBe(cohort.runs[0]?.assessments[1]);
  });

  it('keeps the distance to promised feedback, and the week in step with the day', () => {
    const dueOn = day('2026-10-09');
    const cohort = cohortWith(anAssessment({ dueOn, dueWeek: week('2026-W41'), feedbackOn: day('2026-10-23') }));
    const moved = firstOf(moveAssessment(cohort, { ...essay, to: day('2026-10-12') }));
    expect([moved?.dueWeek, moved?.feedbackOn]).toEqual(['2026-W42', '2026-10-26']);
  });

  it('keeps the hours: the load adds up to the same', () => {
    const cohort = cohortWith(anAssessment({ dueOn: day('2026-10-09') }));
    const moved = moveAssessment(cohort, { ...essay, to: day('2026-10-16') });
    const hours = (one: typeof cohort) => sum(cohortLoad(one, aPolicy(), 'typical').weeks.map((w) => w.hours ?? 0));
    expect(hours(moved)).toBeCloseTo(hours(cohort), 9);
  });

  it('takes the span of a course along that is only known from its dates', () => {
    const schedule = aSchedule({
      offerings: [],
      activities: [anActivity({ sessions: [aSession('2026-09-07'), aSession('2026-09-14')] })],
      assessments: [anAssessment({ dueOn: day('2026-10-09') })],
    });
    const cohort = cohortOf(schedule, ref, []);
    if (!cohort) throw new Error('The programme of the builders is gone');
    const moved = moveAssessment(cohort, { ...essay, to: day('2026-10-16') });
    expect(moved.runs[0]?.span).toEqual({ start: '2026-09-07', end: '2026-10-16', basis: 'activity' });
  });

  it('there and back gives the same cohort and the same load to the last byte', () => {
    const cohort = cohortOf(twoCohorts(), ref, []);
    if (!cohort) throw new Error('The programme of the builders is gone');
    const dated = cohort.runs.flatMap((run) => run.assessments.filter((assessment) => assessment.dueOn !== null));
    const bytes = (one: typeof cohort) => JSON.stringify([one, cohortLoad(one, aPolicy(), 'typical')]);
    const before = bytes(cohort);
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: -40, max: 40 }), ({ courseCode, code, dueOn }, days) => {
        if (!dueOn) return;
        const move = { courseCode, assessmentCode: code };
        const there = moveAssessment(cohort, { ...move, to: addDays(dueOn, days) });
        expect(bytes(moveAssessment(there, { ...move, to: dueOn }))).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses an assessment that the cohort does not have', () => {
    const cohort = cohortWith(anAssessment());
    expect(() => moveAssessment(cohort, { ...essay, assessmentCode: 'T9', to: day('2026-10-16') })).toThrow('T9');
  });
});
