import { describe, expect, it } from '@jest/globals';
import type { StudentProfile } from '../schedule/index.js';
import { aCohort, anAssessment, anExam, aPolicy, aProfile, day } from '../testing/index.js';
import { sum } from '../util/index.js';
import { cohortLoad } from './cohort-load.js';
import { WORKING_STYLES } from './load-item.js';

const resit = anAssessment({ ...anExam('2026-11-12 09:00', 2), code: 'R', title: 'Resit', resitOf: 'E' });
const cohort = aCohort({
  assessments: [
    anAssessment({ ...anExam('2026-11-05 09:00', 2), code: 'E', effortHours: 22 }),
    anAssessment({ code: 'P', kind: 'paper', dueOn: day('2026-10-09'), effortHours: 40 }),
    anAssessment({ code: 'T', kind: 'presentation', dueOn: day('2026-10-16'), effortHours: 10 }),
    resit,
  ],
});
const policy = aPolicy();

const hours = (profile: StudentProfile | null, style: (typeof WORKING_STYLES)[number] = 'typical') => {
  const carriedResit = profile?.carriesResit ? resit : null;
  const load = cohortLoad({ ...cohort, profile, carriedResit }, policy, style);
  return { total: sum(load.weeks.map((week) => week.hours ?? 0)), load };
};

describe('the hours of a student with another starting position', () => {
  it.each(WORKING_STYLES)('are the budget for the full-time student, %s', (style) => {
    expect(hours(null, style).total).toBeCloseTo(140, 9);
  });

  it.each(WORKING_STYLES)('grow by a quarter of exams and written work with extra time, %s', (style) => {
    expect(hours(aProfile({ timeFactor: 1.25 }), style).total).toBeCloseTo(140 + 0.25 * (2 + 40), 9);
  });

  it.each(WORKING_STYLES)('grow by the work of the resit that is carried, before its day, %s', (style) => {
    const { total, load } = hours(aProfile({ carriesResit: true }), style);
    expect(total).toBeCloseTo(140 + 22, 9);
    const item = load.courses[0]?.items.find(({ assessmentCode }) => assessmentCode === 'R');
    expect(item).toMatchObject({ title: 'Resit', dueOn: '2026-11-12', hours: 22 });
  });

  it('do not grow for a student with fewer hours', () => {
    expect(hours(aProfile({ weekHours: 35 })).total).toBeCloseTo(140, 9);
  });
});
