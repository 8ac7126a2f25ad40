import { assumedCalendar, dateOfEpochDay, epochDay, isoWeekOf, isTeachingDay } from '@evenkeel/shared/calendar';
import type { Activity, Assessment, Schedule } from '@evenkeel/shared/schedule';
import {
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  aSchedule,
  year,
} from '@evenkeel/shared/testing';
import fc from 'fast-check';

const calendar = assumedCalendar(year());
/** The days of a course in a block on which teaching can take place. */
const blockDays = (code: string) => {
  const block = calendar.periods.find((period) => period.code === code);
  if (!block) throw new Error(`The assumed calendar has no block ${code}`);
  const length = epochDay(block.end) - epochDay(block.start) + 1;
  return Array.from({ length }, (_, index) => epochDay(block.start) + index);
};
/** The days in a block on which teaching can take place, by the assumed calendar. */
export const teachingDaysOf = (code: string) =>
  blockDays(code)
    .filter((each) => isTeachingDay(calendar, each))
    .map(dateOfEpochDay);

const block = fc.constantFrom('1', '2', '3', '4');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

function session(code: string) {
  return fc
    .record({ on: fc.constantFrom(...teachingDaysOf(code)), hours: fc.constantFrom(1, 1.5, 2, 3) })
    .map(({ on, hours }) => ({ week: isoWeekOf(on), date: on, startTime: null, hours }));
}

function activities(courseCode: string, code: string): fc.Arbitrary<Activity[]> {
  const one = (name: string, group: string | null) =>
    fc
      .array(session(code), { minLength: 1, maxLength: 12 })
      .map((sessions) => anActivity({ courseCode, code: name, group, sessions }));
  return fc
    .tuple(fc.boolean(), one('HC', null), one('WG', '1'), one('WG', '2'))
    .map(([some, lectures, first, second]) => (some ? [lectures, first, second] : []));
}

function assessment(courseCode: string, code: string, index: number): fc.Arbitrary<Assessment> {
  const on = fc.constantFrom(...blockDays(code).map(dateOfEpochDay));
  return fc
    .record({
      dueOn: on,
      releasedOn: maybe(on),
      weightPercent: maybe(fc.integer({ min: 0, max: 100 })),
      effortHours: maybe(fc.double({ min: 4, max: 95, noNaN: true })),
      words: maybe(fc.integer({ min: 500, max: 5000 })),
      exam: fc.boolean(),
    })
    .map(({ exam, ...values }) => {
      // a sitting is given only beside stated hours: how a share makes room for one is held by the unit tests
      const durationHours = exam && values.effortHours !== null ? 3 : null;
      return anAssessment({
        ...values,
        courseCode,
        code: `T${index}`,
        kind: exam ? 'written-exam' : 'paper',
        durationHours,
      });
    });
}

function course(index: number) {
  const courseCode = `C${index}`;
  return fc.tuple(block, fc.constantFrom(2.5, 5, 7.5, 15)).chain(([code, ec]) =>
    fc.record({
      code: fc.constant(code),
      course: fc.constant(aCourse({ code: courseCode, ec })),
      activities: activities(courseCode, code),
      assessments: fc
        .integer({ min: 0, max: 5 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, each) => assessment(courseCode, code, each)))),
    }),
  );
}

/** Three first-year courses of programme BPSY, each in some block, with dated sessions in groups and dated assessments. */
export const datedSchedule: fc.Arbitrary<Schedule> = fc
  .tuple(course(1), course(2), course(3))
  .map((courses): Schedule => {
    return aSchedule({
      courses: courses.map((each) => each.course),
      curriculum: courses.map((each) => aCurriculumCourse({ courseCode: each.course.code })),
      offerings: courses.map((each) => anOffering({ courseCode: each.course.code, periodCode: each.code })),
      activities: courses.flatMap((each) => each.activities),
      assessments: courses.flatMap((each) => each.assessments),
    });
  });
