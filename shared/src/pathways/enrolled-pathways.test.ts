import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cohortLoad } from '../load/index.js';
import { type CohortRef, cohortOf, type Enrolments, roughStudents, type Schedule } from '../schedule/index.js';
import { aPolicy, someEnrolments, twoCohorts, year } from '../testing/index.js';
import { type CohortPathways, cohortPathways, type PathwayInput } from './cohort-pathways.js';

const policy = aPolicy();
const SECOND_YEAR: CohortRef = { programmeCode: 'BPSY', academicYear: year(), studyYear: 2 };
const FIRST_YEAR: CohortRef = { ...SECOND_YEAR, studyYear: 1 };

function pathwaysOf(schedule: Schedule, part: Partial<PathwayInput> = {}): CohortPathways {
  const asked = { schedule, ref: SECOND_YEAR, policy, style: 'typical', groups: [], profile: null } as const;
  const found = cohortPathways({ ...asked, measure: 'hours', basis: 'enrolments', ...part });
  if (!found) throw new Error('The schedule has no programme BPSY');
  return found;
}

describe('the students of a cohort', () => {
  const BOTH = ['PSY201', 'PSY202'];
  const enrolled = (
    sets: readonly (readonly [courses: readonly string[], students: number])[],
    part: Partial<Enrolments> = {},
  ) => ({
    ...twoCohorts(),
    enrolments: [
      someEnrolments({
        sets: sets.map(([courses, students]) => ({
          courses: courses.map((code) => ({ code, period: null })),
          students,
        })),
        ...part,
      }),
    ],
  });
  const spread = (schedule: Schedule) => pathwaysOf(schedule);
  const exams = (found: CohortPathways) => found.weeks.find(({ week }) => week === '2026-W43');

  it('are counted by the courses they take', () => {
    const found = spread(
      enrolled([
        [BOTH, 15],
        [['PSY201'], 85],
      ]),
    );
    const one = cohortOf(twoCohorts(), SECOND_YEAR, []);
    if (!one) throw new Error('No cohort');
    const cognition = { ...one, runs: one.runs.filter(({ course }) => course.code === 'PSY201') };
    const alone = cohortLoad(cognition, policy, 'typical').weeks.find(({ week }) => week === '2026-W43')?.hours ?? 0;
    expect(found).toMatchObject({ students: 100, pathways: 2, basis: 'enrolments' });
    expect(exams(found)?.p50).toBeCloseTo(alone, 9);
    expect(exams(found)?.p90).toBe(exams(found)?.max);
    expect(exams(found)?.p10).toBe(exams(found)?.min);
    expect(found.worst?.courses).toEqual(BOTH);
  });

  it('are one cohort each: that of most of their EC, with all their courses counted', () => {
    const resit = enrolled([
      [['PSY102', 'PSY201', 'PSY202'], 30],
      [['PSY101'], 40],
    ]);
    expect(spread(resit)).toMatchObject({ students: 30, worst: { courses: ['PSY102', 'PSY201', 'PSY202'] } });
    expect(pathwaysOf(resit, { ref: FIRST_YEAR })).toMatchObject({ students: 40 });
  });

  it('of another programme or year are no part of it', () => {
    const other = { ...enrolled([[BOTH, 50]], { programmeCode: 'BBIO' }) };
    const programmes = [
      ...other.programmes,
      { ...other.programmes[0], code: 'BBIO' } as Schedule['programmes'][number],
    ];
    expect(spread({ ...other, programmes })).toMatchObject({ students: null });
    expect(spread(enrolled([[BOTH, 50]], { academicYear: year('2025-2026') }))).toMatchObject({ students: null });
    // A programme that nobody knows says nothing about where its students belong.
    expect(spread(other)).toMatchObject({ students: 50 });
  });

  it('are told nothing of when they are fewer than 10, and not of the ends under 20', () => {
    const nine = spread(enrolled([[BOTH, 9]]));
    expect(nine).toMatchObject({ students: null, pathways: null, worst: null, typical: null, inequality: null });
    expect(nine.weeks.flatMap(({ week: _, ...hours }) => Object.values(hours)).every((value) => value === null)).toBe(
      true,
    );
    const nineteen = spread(enrolled([[BOTH, 19]]));
    expect(nineteen).toMatchObject({ students: 19, worst: null, worstByWeek: [], inequality: null });
    expect(exams(nineteen)).toMatchObject({ min: null, p10: null, p50: expect.any(Number), p90: null, max: null });
  });

  it('never name courses that fewer than 10 take together', () => {
    const found = spread(
      enrolled([
        [['PSY201'], 40],
        [BOTH, 3],
        [[...BOTH, 'SECRET'], 4],
      ]),
    );
    expect(JSON.stringify([found.worst, found.worstByWeek, found.unknownCourses])).not.toMatch(/PSY202|SECRET/);
    expect(found.worst?.courses).toEqual(['PSY201']);
  });

  it('name the courses of many that the schedule does not know', () => {
    expect(spread(enrolled([[[...BOTH, 'LAW100'], 40]])).unknownCourses).toEqual(['LAW100']);
  });

  it('are those of all sources together', () => {
    const one = enrolled([[BOTH, 40]], { system: 'law' });
    const other = enrolled([[BOTH, 12]], { system: 'psychology' });
    const both = { ...one, enrolments: [...one.enrolments, ...other.enrolments] };
    expect(spread(both)).toMatchObject({ students: 52, pathways: 1 });
  });

  it('that are few stay unknown when the others are taken off the whole', () => {
    const sizes = fc.tuple(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(sizes, ([many, few]) => {
        const schedule = enrolled([
          [['PSY101'], many],
          [BOTH, few],
        ]);
        expect(spread(schedule).students).toBeNull();
        const others = pathwaysOf(schedule, { ref: FIRST_YEAR }).students ?? 0;
        const told = roughStudents(schedule.enrolments.flatMap(({ sets }) => sets));
        const wholes = Array.from({ length: others + 20 }, (_, whole) => whole).filter((whole) => {
          return whole >= others && roughStudents([{ courses: [], students: whole }]) === told;
        });
        expect(wholes.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });

  it('are none where nobody is enrolled', () => {
    expect(spread(twoCohorts())).toMatchObject({ students: null, pathways: null, worst: null });
  });
});
