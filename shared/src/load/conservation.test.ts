import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoWeekOf, type PlainDate } from '../calendar/index.js';
import {
  type Activity,
  ASSESSMENT_KINDS,
  type Assessment,
  cohortInGroups,
  groupsOfCohort,
  type Schedule,
} from '../schedule/index.js';
import {
  aCalendarRecord,
  aCohort,
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  aPolicy,
  BLOCK_ONE,
  day,
} from '../testing/index.js';
import { sum } from '../util/index.js';
import { cohortLoad } from './cohort-load.js';
import { type CourseLoad, WORKING_STYLES } from './load-item.js';

const policy = aPolicy();
const CODES = ['A1', 'B2', 'C3'];
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const dates: fc.Arbitrary<PlainDate> = fc
  .integer({ min: -20, max: 330 })
  .map((days) => addDays(day('2026-09-01'), days));
const hours = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);

const sessions = fc.record({ date: dates, weekOnly: fc.boolean(), hours }).map(({ date, weekOnly, hours: each }) => ({
  week: isoWeekOf(date),
  date: weekOnly ? null : date,
  startTime: null,
  hours: each,
}));
const activities: fc.Arbitrary<readonly Activity[]> = fc.uniqueArray(
  fc
    .record({
      courseCode: fc.constantFrom(...CODES),
      code: fc.constantFrom('HC', 'WG'),
      group: maybe(fc.constantFrom('1', 'TP2', 'TP3')),
      prepHoursPerSession: maybe(hours),
      sessions: fc.array(sessions, { maxLength: 5 }),
    })
    .map((part) => anActivity(part)),
  { selector: ({ courseCode, code, group }) => `${courseCode}/${code}/${group}`, maxLength: 9 },
);
const assessments: fc.Arbitrary<readonly Assessment[]> = fc.uniqueArray(
  fc
    .record({
      courseCode: fc.constantFrom(...CODES),
      code: fc.constantFrom('T1', 'T2', 'T3', 'T4'),
      kind: fc.constantFrom(...ASSESSMENT_KINDS),
      weightPercent: maybe(fc.integer({ min: 0, max: 100 })),
      dueOn: maybe(dates),
      dueWeek: maybe(dates.map(isoWeekOf)),
      releasedOn: maybe(dates),
      durationHours: maybe(hours),
      effortHours: maybe(hours),
      words: maybe(fc.integer({ min: 0, max: 20_000 })),
      pages: maybe(fc.integer({ min: 0, max: 2_000 })),
      resitOf: maybe(fc.constant('T1')),
    })
    .map((part) => anAssessment(part)),
  { selector: ({ courseCode, code }) => `${courseCode}/${code}`, maxLength: 10 },
);
const schedules: fc.Arbitrary<Partial<Schedule>> = fc
  .record({
    activities,
    assessments,
    ec: fc.constantFrom(0, 1, 5, 7.5, 30),
    contactHoursTotal: maybe(hours),
    periodCode: fc.constantFrom('1', '2', 'none'),
    calendar: fc.constantFrom([], BLOCK_ONE, [...BLOCK_ONE, aCalendarRecord({ kind: 'vacation', code: 'autumn' })]),
  })
  .map(({ ec, contactHoursTotal, periodCode, ...rest }) => ({
    ...rest,
    courses: CODES.map((code) => aCourse({ code, ec, contactHoursTotal })),
    curriculum: CODES.map((courseCode) => aCurriculumCourse({ courseCode })),
    offerings: CODES.map((courseCode) => anOffering({ courseCode, periodCode })),
  }));
const styles = fc.constantFrom(...WORKING_STYLES);

const daysOf = (items: CourseLoad['items']) => items.flatMap((item) => item.daily.hours);

describe('whatever the schedule and the style', () => {
  it('the days of every course add up to its credits', () => {
    fc.assert(
      fc.property(schedules, styles, (schedule, style) => {
        for (const course of cohortLoad(aCohort(schedule), policy, style).courses) {
          expect(Math.abs(sum(daysOf(course.items)) - course.budget)).toBeLessThan(1e-9);
          const gaps = course.items.map((item) => Math.abs(sum(item.daily.hours) - item.hours));
          expect(Math.max(0, ...gaps)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('the weeks of the cohort add up to its courses, and their days, kinds and contributions to the weeks', () => {
    fc.assert(
      fc.property(schedules, styles, (schedule, style) => {
        const { weeks, courses } = cohortLoad(aCohort(schedule), policy, style);
        const budgets = sum(courses.map(({ budget }) => budget));
        expect(Math.abs(sum(weeks.map((week) => week.hours ?? 0)) - budgets)).toBeLessThan(1e-9);
        const gaps = weeks.flatMap(({ hours: whole, days, byKind, contributions }) =>
          [days, Object.values(byKind), contributions.map((one) => one.hours)].map(
            (parts) => sum(parts) - (whole ?? 0),
          ),
        );
        expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(1e-9);
      }),
    );
  });

  it('no day has less than zero hours and the band holds the line', () => {
    fc.assert(
      fc.property(schedules, styles, (schedule, style) => {
        const { weeks, courses } = cohortLoad(aCohort(schedule), policy, style);
        expect(courses.flatMap((course) => daysOf(course.itemisedItems)).every((each) => each >= 0)).toBe(true);
        const outside = weeks.filter(
          ({ hours: line, low, high }) => !((low ?? 0) <= (line ?? 0) && (line ?? 0) <= (high ?? 0)),
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('no work on an assessment lies after the day it is due', () => {
    fc.assert(
      fc.property(schedules, styles, (schedule, style) => {
        const dated = cohortLoad(aCohort(schedule), policy, style).courses.flatMap(({ items }) => items);
        for (const { dueOn, daily } of dated) {
          if (dueOn === null || daily.hours.length === 0) continue;
          expect(addDays(day('1970-01-01'), daily.from + daily.hours.length - 1)).toBe(dueOn);
        }
      }),
    );
  });

  it('twice as many parallel groups with the same sessions ask not an hour more of a student', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const given = schedule.activities ?? [];
        const twins = given.flatMap((one) => (one.group === null ? [] : { ...one, group: `${one.group} twin` }));
        const contact = (activities: readonly Activity[]) =>
          cohortLoad(aCohort({ ...schedule, activities }), policy, 'typical')
            .courses.flatMap(({ itemisedItems }) => itemisedItems)
            .filter(({ kind }) => kind === 'contact')
            .map(({ key, hours: each }) => `${key} ${each.toFixed(9)}`);
        expect(contact([...given, ...twins])).toEqual(contact(given));
      }),
    );
  });

  it('a student in a group of it works the whole budget too', () => {
    fc.assert(
      fc.property(schedules, styles, fc.subarray(['1', 'TP2', 'TP3']), (schedule, style, groups) => {
        const cohort = aCohort(schedule);
        const { courses, weeks } = cohortLoad(cohortInGroups(cohort, groups), policy, style);
        for (const course of courses) {
          expect(Math.abs(sum(daysOf(course.items)) - course.budget)).toBeLessThan(1e-9);
        }
        const budgets = sum(courses.map(({ budget }) => budget));
        expect(Math.abs(sum(weeks.map((week) => week.hours ?? 0)) - budgets)).toBeLessThan(1e-9);
      }),
    );
  });

  it('the mean over groups is the mean of the students in each of them', () => {
    fc.assert(
      fc.property(schedules, fc.constantFrom('HC', 'WG'), (schedule, code) => {
        const activities = (schedule.activities ?? []).filter(
          (one) => one.courseCode === 'A1' && one.code === code && one.sessions.length > 0,
        );
        const cohort = aCohort({ ...schedule, activities });
        const contact = (groups: readonly string[]) =>
          sum(
            cohortLoad(cohortInGroups(cohort, groups), policy, 'typical')
              .courses.flatMap(({ itemisedItems }) => itemisedItems)
              .map(({ kind, hours: each }) => (kind === 'contact' ? each : 0)),
          );
        const ofEach = groupsOfCohort(cohort).map((group) => contact([group]));
        if (ofEach.length > 0) expect(Math.abs(sum(ofEach) / ofEach.length - contact([]))).toBeLessThan(1e-9);
      }),
    );
  });

  it('keys are unique', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const keys = cohortLoad(aCohort(schedule), policy, 'typical').courses.flatMap((course) =>
          course.items.map(({ key }) => key),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('the same schedule', () => {
  it('gives the same bytes in whatever order its records come', () => {
    const shuffled = schedules.chain((schedule) =>
      fc.tuple(fc.constant(schedule), fc.record(mapValues(schedule, reordered))),
    );
    fc.assert(
      fc.property(shuffled, ([schedule, other]) => {
        const bytes = (part: Partial<Schedule>) => JSON.stringify(cohortLoad(aCohort(part), policy, 'typical'));
        expect(bytes(other as Partial<Schedule>)).toBe(bytes(schedule)); // the same fields, each in another order
      }),
    );
  });

  it('gives the same bytes after a deadline has been moved there and back', () => {
    fc.assert(
      fc.property(schedules, dates, (schedule, to) => {
        const [first, ...others] = schedule.assessments ?? [];
        if (!first) return;
        const cohort = aCohort(schedule);
        const before = JSON.stringify(cohortLoad(cohort, policy, 'typical'));
        const moved = { ...first, dueOn: to };
        cohortLoad(aCohort({ ...schedule, assessments: [moved, ...others] }), policy, 'typical');
        const back = { ...moved, dueOn: first.dueOn };
        const after = cohortLoad(aCohort({ ...schedule, assessments: [back, ...others] }), policy, 'typical');
        expect(JSON.stringify(after)).toBe(before);
      }),
    );
  });
});

function reordered(records: readonly unknown[]): fc.Arbitrary<unknown[]> {
  return fc.shuffledSubarray([...records], { minLength: records.length });
}

function mapValues<W>(
  object: Readonly<Record<string, readonly unknown[]>>,
  change: (value: readonly unknown[]) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
