import { describe, expect, it } from '@jest/globals';
import { cohortLoad } from '../load/index.js';
import { aCohort, aCourse, aCurriculumCourse, anAssessment, anOffering, aPolicy, day } from '../testing/index.js';
import { groupWeeks } from './group-weeks.js';
import { universityOfRuns } from './university-of-runs.js';

const policy = aPolicy();
const codes = ['PSY101', 'PSY102'];
const cohort = aCohort({
  courses: codes.map((code) => aCourse({ code })),
  curriculum: codes.map((courseCode) => aCurriculumCourse({ courseCode })),
  offerings: codes.map((courseCode) => anOffering({ courseCode })),
  assessments: [anAssessment({ dueOn: day('2026-10-09'), weightPercent: 100 })],
});
const group = { key: 'year 1', calendar: cohort.calendar, runs: cohort.runs, sets: [{ courses: codes, students: 30 }] };

describe('a university out of course runs', () => {
  it('gives students who take what a cohort takes the weeks of that cohort', () => {
    const [load] = universityOfRuns({ groups: [group], policy, style: 'typical' }).load.groups;
    const found = new Map(load && groupWeeks(load).map(({ week, p50 }) => [week, p50]));
    for (const { week, hours } of cohortLoad(cohort, policy, 'typical').weeks) {
      expect(found.get(week) ?? 0).toBeCloseTo(hours ?? 0, 9);
    }
  });

  it('computes a course once for all groups under one calendar, and again under another', () => {
    const other = { ...group, key: 'year 2', calendar: { ...cohort.calendar } };
    const numbers = (groups: readonly (typeof group)[]) =>
      universityOfRuns({ groups, policy, style: 'typical' }).courses.map(({ run }) => run.course.code);
    expect(numbers([group, { ...group, key: 'year 2' }])).toEqual(codes);
    expect(numbers([group, other])).toEqual([...codes, ...codes]);
  });

  it('takes no unknown course for one without hours', () => {
    const sets = [{ courses: ['PSY999'], students: 1 }];
    expect(() => universityOfRuns({ groups: [{ ...group, sets }], policy, style: 'typical' })).toThrow('PSY999');
  });
});
