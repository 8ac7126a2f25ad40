import type { AcademicCalendar } from '../calendar/index.js';
import { courseLoad, type WorkingStyle } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import type { CourseRun } from '../schedule/index.js';
import { courseTable } from './course-table.js';
import { studentGroup } from './student-group.js';
import { type UniversityLoad, universityLoad } from './university-load.js';
import { type WeekVector, weekVector } from './week-vector.js';

/** Students of one group with the courses they take, as the schedule has them. */
export interface GroupOfRuns {
  readonly key: string;
  readonly calendar: AcademicCalendar;
  /** Every course that a student of the group takes. */
  readonly runs: readonly CourseRun[];
  /** Codes of courses that students take together, with how many do. */
  readonly sets: readonly { readonly courses: readonly string[]; readonly students: number }[];
}

/** A course under the calendar by which it is taught. */
export interface NumberedCourse {
  readonly run: CourseRun;
  readonly calendar: AcademicCalendar;
}

/** The load of a university and what its numbers of courses stand for. */
export interface UniversityOfRuns {
  readonly load: UniversityLoad;
  readonly courses: readonly NumberedCourse[];
}

interface RunsInput {
  readonly groups: readonly GroupOfRuns[];
  readonly policy: Policy;
  readonly style: WorkingStyle;
}

/**
 * The weekly hours of every student of the groups, by the load model: a course that many take, under one calendar, is computed once.
 * Throws where a set names a course of which its group has no run, which would count as no hours.
 */
export function universityOfRuns({ groups, policy, style }: RunsInput): UniversityOfRuns {
  const courses: NumberedCourse[] = [];
  const numbers = new Map<AcademicCalendar, Map<string, number>>();
  const students = groups.map(({ key, calendar, runs, sets }) => {
    const known = numbers.get(calendar) ?? new Map<string, number>();
    numbers.set(calendar, known);
    for (const run of runs) {
      if (!known.has(run.course.code)) known.set(run.course.code, courses.push({ run, calendar }) - 1);
    }
    return studentGroup(
      key,
      sets.map((set) => ({ ...set, courses: set.courses.map((code) => numberOf(known, code)) })),
    );
  });
  const vectors = courses.map((course) => hoursOfRun({ ...course, policy, style }));
  return { courses, load: universityLoad({ courses: courseTable(vectors), groups: students }) };
}

function numberOf(numbers: ReadonlyMap<string, number>, code: string): number {
  const number = numbers.get(code);
  if (number === undefined) throw new Error(`Students take ${code}, of which there is no run`);
  return number;
}

interface RunInput extends NumberedCourse {
  readonly policy: Policy;
  readonly style: WorkingStyle;
}

/** The hours of one student for a course by week, by the load model. */
export function hoursOfRun(input: RunInput): WeekVector {
  return weekVector(courseLoad(input).items);
}
