import type { ScenarioBaseDocument } from '@evenkeel/shared/contract';
import { calendarFor, curriculumGiven, studyYearOf } from '@evenkeel/shared/schedule';

/** A course of the plan as it stands in the form. */
export interface PlannedCourse {
  readonly code: string;
  readonly name: string;
  readonly ec: number;
  /** The period it lies in today, from 0; null where that is not known. */
  readonly today: number | null;
  /** Codes of courses that come before it, as they are typed. */
  readonly after: string;
  /** Periods that are not wanted, as they are typed: numbers from 1. */
  readonly notIn: string;
}

/** The courses of a programme over the blocks of its years. */
export interface Plan {
  readonly courses: readonly PlannedCourse[];
  /** What each period is called. */
  readonly periods: readonly { readonly studyYear: number; readonly code: string }[];
}

/** The plan of today: each course in the block in which it is given first, block after block over the years of study. */
export function planOf({ schedule, programmeCode, year }: ScenarioBaseDocument): Plan {
  const { periods } = calendarFor(schedule, programmeCode, year);
  const blocks = periods.filter((one) => !periods.some((other) => other !== one && isWithin(other, one)));
  const entries = curriculumGiven(schedule, programmeCode, year);
  const years = Math.max(1, ...entries.map(studyYearOf));
  const courses = entries.flatMap((entry): readonly PlannedCourse[] => {
    const course = schedule.courses.find(({ code }) => code === entry.courseCode);
    if (!course) return [];
    const offering = schedule.offerings.find((one) => one.courseCode === course.code && one.academicYear === year);
    const block = blocks.findIndex(({ code }) => code === offering?.periodCode);
    const today = block === -1 ? null : (studyYearOf(entry) - 1) * blocks.length + block;
    return [{ code: course.code, name: course.name, ec: course.ec, today, after: '', notIn: '' }];
  });
  return {
    courses: courses.sort((a, b) => (a.today ?? 999) - (b.today ?? 999) || (a.code < b.code ? -1 : 1)),
    periods: Array.from({ length: years }, (_, at) => blocks.map(({ code }) => ({ studyYear: at + 1, code }))).flat(),
  };
}

interface Span {
  readonly start: string;
  readonly end: string;
}

/** Whether a period lies within another, as blocks do in semesters. */
function isWithin(inner: Span, outer: Span): boolean {
  return (
    inner.start >= outer.start && inner.end <= outer.end && !(inner.start === outer.start && inner.end === outer.end)
  );
}

/** What is asked of the plan besides its courses; null is no limit. */
export interface PlanLimits {
  readonly maxLoad: number | null;
  readonly maxCourses: number | null;
}

const partsOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

/** The plan as it is sent: the product's own form of an instance. */
export function instanceOf({ courses, periods }: Plan, { maxLoad, maxCourses }: PlanLimits) {
  return {
    name: 'plan',
    periods: periods.length,
    courses: courses.map(({ code, ec }) => ({ id: code, ec })),
    prerequisites: courses.flatMap(({ code, after }) =>
      partsOf(after).map((before) => ({ course: code, after: before })),
    ),
    unwanted: courses.flatMap(({ code, notIn }) =>
      partsOf(notIn).map((period) => ({ course: code, period: Number(period) - 1 })),
    ),
    maxLoad,
    maxCourses,
  };
}

/** What is typed that can't be sent: courses that are not in the plan, and numbers that are no period. */
export function unknownIn({ courses, periods }: Plan): readonly string[] {
  const codes = new Set(courses.map(({ code }) => code));
  const isPeriod = (text: string) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= periods.length;
  return courses.flatMap(({ after, notIn }) => [
    ...partsOf(after).filter((code) => !codes.has(code)),
    ...partsOf(notIn).filter((period) => !isPeriod(period)),
  ]);
}

/** The credits of the courses that are in a period today. */
export function loadToday({ courses }: Plan, period: number): number {
  return courses.reduce((total, { ec, today }) => total + (today === period ? ec : 0), 0);
}
