import { type CourseRun, cohortOf } from '@evenkeel/shared/schedule';
import { shippedPolicy, year } from '@evenkeel/shared/testing';
import { type GroupWeek, groupWeeks, universityOfRuns } from '@evenkeel/shared/university';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { datedSchedule, teachingDaysOf } from '../support/dated-schedule.js';
import { referenceLoad } from '../support/reference-load.js';
import { type CountedSet, universityInSql } from '../support/university-in-sql.js';

const UNIVERSITIES = 200;
const policy = shippedPolicy();

const sets: fc.Arbitrary<readonly CountedSet[]> = fc.uniqueArray(
  fc.record({
    courses: fc.uniqueArray(fc.constantFrom('C1', 'C2', 'C3'), { minLength: 1 }).map((codes) => codes.sort()),
    students: fc.integer({ min: 1, max: 60 }),
  }),
  { minLength: 1, maxLength: 7, selector: ({ courses }) => courses.join() },
);

const cohort = fc.record({ schedule: datedSchedule, sets }).map((given) => {
  const found = cohortOf(given.schedule, { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 }, []);
  if (!found) throw new Error('The programme of the builders is gone');
  return { cohort: found, sets: given.sets };
});

const teachingDays = ({ offerings }: CourseRun) => teachingDaysOf(offerings[0]?.periodCode ?? '');

/** The hours of every single student in a week, in order, by plain means. */
function naiveHours(runs: readonly CourseRun[], taken: readonly CountedSet[]): (week: string) => readonly number[] {
  const ofRun = new Map(runs.map((run) => [run.course.code, referenceLoad(run, teachingDays(run), 5)]));
  const hoursOf = (courses: readonly string[], week: string) =>
    courses.reduce((all, code) => all + (ofRun.get(code)?.get(week) ?? 0), 0);
  return (week) =>
    taken
      .flatMap(({ courses, students }) => new Array<number>(students).fill(hoursOf(courses, week)))
      .sort((a, b) => a - b);
}

function naiveWeek(hours: readonly number[]): readonly number[] {
  const exceededByFewer = (percent: number) =>
    hours.find((_, index) => (index + 1) * 100 >= percent * hours.length) ?? Number.NaN;
  const mean = hours.reduce((all, each) => all + each, 0) / hours.length;
  return [
    hours[0] ?? Number.NaN,
    exceededByFewer(10),
    exceededByFewer(50),
    exceededByFewer(90),
    hours.at(-1) ?? 0,
    mean,
  ];
}

type Numbers = Omit<GroupWeek, 'week'>;
const numbers = ({ min, p10, p50, p90, max, mean }: Numbers) => [min, p10, p50, p90, max, mean];

/** The largest difference, in minutes. */
const minutesApart = (one: readonly number[], other: readonly number[]) =>
  Math.max(...one.map((hours, index) => 60 * Math.abs(hours - (other[index] ?? Number.NaN))));

describe('the weeks of all students', () => {
  it(`equal a plain reference and SQL, to the minute, at ${UNIVERSITIES} universities`, async () => {
    await fc.assert(
      fc.asyncProperty(cohort, async ({ cohort: { runs, calendar }, sets: taken }) => {
        const groups = [{ key: 'BPSY 1', calendar, runs, sets: taken }];
        const [group] = universityOfRuns({ groups, policy, style: 'typical' }).load.groups;
        const weeks = group ? groupWeeks(group).filter(({ max }) => max > 0) : [];
        const inSql = await universityInSql(
          runs.map((run) => ({ run, teachingDays: teachingDays(run) })),
          taken,
        );
        const hoursIn = naiveHours(runs, taken);
        expect(inSql.map(({ week }) => week)).toEqual(weeks.map(({ week }) => week));
        for (const [index, week] of weeks.entries()) {
          const naive = naiveWeek(hoursIn(week.week));
          expect(minutesApart(numbers(week), naive)).toBeLessThan(0.01);
          expect(minutesApart(numbers(inSql[index] ?? week), naive)).toBeLessThan(0.01);
        }
      }),
      { numRuns: UNIVERSITIES },
    );
  }, 120_000);
});
