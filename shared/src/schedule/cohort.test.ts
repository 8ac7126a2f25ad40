import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aCalendarRecord,
  aCohort,
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  aProgramme,
  aSchedule,
  BLOCK_ONE,
  day,
  year,
} from '../testing/index.js';
import { academicYearsOf, calendarFor, cohortOf, cohortsOf } from './cohort.js';
import type { Schedule } from './schedule.js';

const ref = { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 };
const codes = ['PSY103', 'PSY101', 'PSY102'];
const threeCourses: Partial<Schedule> = {
  courses: codes.map((code) => aCourse({ code })),
  curriculum: codes.map((courseCode) => aCurriculumCourse({ courseCode })),
  offerings: codes.map((courseCode) => anOffering({ courseCode })),
};
const courseCodes = (part: Partial<Schedule>, options: readonly string[] = []) =>
  aCohort(part, options).runs.map((run) => run.course.code);

describe('a cohort', () => {
  it('has its courses in order of code, each with what is known about it', () => {
    const cohort = aCohort({
      ...threeCourses,
      activities: [anActivity({ group: '2' }), anActivity({ group: '1' }), anActivity({ courseCode: 'PSY102' })],
      assessments: [anAssessment({ code: 'T2' }), anAssessment({ code: 'T1' })],
    });
    expect(cohort.runs.map((run) => run.course.code)).toEqual(['PSY101', 'PSY102', 'PSY103']);
    const [first, second] = cohort.runs;
    expect(first?.activities.map(({ group }) => group)).toEqual(['1', '2']);
    expect(first?.assessments.map(({ code }) => code)).toEqual(['T1', 'T2']);
    expect([second?.activities.length, second?.assessments.length]).toEqual([1, 0]);
  });

  it('takes the core and the chosen options of its own year of study', () => {
    const curriculum = [
      aCurriculumCourse({ courseCode: 'PSY101' }),
      aCurriculumCourse({ courseCode: 'PSY102', requirement: 'option', optionGroup: 'A' }),
      aCurriculumCourse({ courseCode: 'PSY103', studyYear: 2 }),
    ];
    expect(courseCodes({ ...threeCourses, curriculum })).toEqual(['PSY101']);
    expect(courseCodes({ ...threeCourses, curriculum }, ['PSY102', 'PSY103', 'X'])).toEqual(['PSY101', 'PSY102']);
    expect(aCohort({ ...threeCourses, curriculum }, ['PSY102', 'X']).chosenOptions).toEqual(['PSY102']);
  });

  it('leaves out what is not given this year, and records of other years', () => {
    const offerings = [anOffering(), anOffering({ courseCode: 'PSY102', academicYear: year('2025-2026') })];
    const assessments = [anAssessment(), anAssessment({ code: 'OLD', academicYear: year('2025-2026') })];
    const cohort = aCohort({ ...threeCourses, offerings, assessments });
    expect(cohort.runs.map((run) => run.course.code)).toEqual(['PSY101']);
    expect(cohort.runs[0]?.assessments.map(({ code }) => code)).toEqual(['T1']);
  });

  it('has one run of a course that is offered in two blocks, with the larger number of students', () => {
    const second = aCalendarRecord({ kind: 'period', code: '2', start: day('2026-11-16'), end: day('2027-01-31') });
    const offerings = [anOffering({ periodCode: '2', expectedStudents: 80 }), anOffering({ expectedStudents: 120 })];
    const { runs } = aCohort({ offerings, calendar: [...BLOCK_ONE, second] });
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ expectedStudents: 120, span: { start: '2026-09-07', end: '2027-01-31' } });
  });

  it('does not know the number of students where no offering states it', () => {
    expect(aCohort().runs[0]?.expectedStudents).toBeNull();
  });

  it('is null for an unknown programme and empty for a year without courses', () => {
    expect(cohortOf(aSchedule(), { ...ref, programmeCode: 'X' }, [])).toBeNull();
    expect(cohortOf(aSchedule(), { ...ref, academicYear: year('2030-2031') }, [])?.runs).toEqual([]);
  });

  it('is the same in whatever order the records come', () => {
    const activities = [anActivity(), anActivity({ code: 'WG', group: 'B' }), anActivity({ code: 'WG', group: 'A' })];
    const expected = aCohort({ ...threeCourses, activities });
    const order = <T>(records: readonly T[] = []) => fc.shuffledSubarray([...records], { minLength: records.length });
    fc.assert(
      fc.property(
        order(threeCourses.courses),
        order(threeCourses.curriculum),
        order(activities),
        (courses, curriculum, shuffled) => {
          expect(aCohort({ ...threeCourses, courses, curriculum, activities: shuffled })).toEqual(expected);
        },
      ),
    );
  });
});

describe('the cohorts of a programme', () => {
  it('are its years of study with courses that year; a course without one counts in year 1', () => {
    const curriculum = [
      aCurriculumCourse({ courseCode: 'PSY103', studyYear: 3 }),
      aCurriculumCourse({ courseCode: 'PSY101', studyYear: null }),
      aCurriculumCourse({ courseCode: 'NEVER', studyYear: 2 }),
    ];
    const schedule = aSchedule({ ...threeCourses, curriculum });
    expect(cohortsOf(schedule, 'BPSY', year()).map(({ studyYear }) => studyYear)).toEqual([1, 3]);
    expect(cohortsOf(schedule, 'BPSY', year('2030-2031'))).toEqual([]);
  });

  it('exist in the years in which it has courses, in order', () => {
    const assessments = [anAssessment({ academicYear: year('2027-2028') })];
    const others = [anOffering({ courseCode: 'LAW1', academicYear: year('2020-2021') }), anOffering()];
    expect(academicYearsOf(aSchedule({ assessments, offerings: others }), 'BPSY')).toEqual(['2026-2027', '2027-2028']);
  });
});

describe('the calendar of a programme', () => {
  const own = aCalendarRecord({
    kind: 'period',
    programmeCode: 'BPSY',
    start: day('2026-09-01'),
    end: day('2026-10-31'),
  });

  it("has the programme's own block in the place of the institution's", () => {
    const schedule = aSchedule({
      calendar: [...BLOCK_ONE, own],
      programmes: [aProgramme(), aProgramme({ code: 'BLAW' })],
    });
    expect(calendarFor(schedule, 'BPSY', year()).periods).toMatchObject([{ start: '2026-09-01', end: '2026-10-31' }]);
    expect(calendarFor(schedule, 'BLAW', year()).periods).toMatchObject([{ start: '2026-09-07', end: '2026-11-15' }]);
  });

  it('keeps entries of the institution of another kind or code', () => {
    const { dayKinds } = calendarFor(aSchedule({ calendar: [...BLOCK_ONE, own] }), 'BPSY', year());
    expect(dayKinds.filter((kind) => kind === 'exam')).toHaveLength(14);
  });

  it('is the assumed one, said to be so, where no periods are known', () => {
    const holiday = aCalendarRecord({ kind: 'free', code: 'dies', start: day('2027-02-12'), end: day('2027-02-12') });
    const calendar = calendarFor(aSchedule({ calendar: [holiday] }), 'BPSY', year());
    expect(calendar.assumed).toBe(true);
    expect(calendar.periods).toHaveLength(6);
    expect(calendar.dayKinds).toContain('free');
    expect(calendarFor(aSchedule({ calendar: BLOCK_ONE }), 'BPSY', year()).assumed).toBe(false);
  });
});
