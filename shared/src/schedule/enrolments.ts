import type { AcademicYear } from '../calendar/index.js';
import { sum } from '../util/index.js';
import type { Sourced } from './provenance.js';
import { SMALLEST_GROUP } from './smallest-group.js';

/** A course that students are enrolled in; the period is null where the source names none. */
export interface EnrolledCourse {
  readonly code: string;
  readonly period: string | null;
}

/** How many students have exactly these courses in an academic year. */
export interface CourseSet {
  /** In order of code and period. */
  readonly courses: readonly EnrolledCourse[];
  readonly students: number;
}

/** Who takes what in an academic year, without persons: equal sets of courses are merged and only their students counted. */
export interface Enrolments extends Sourced {
  readonly academicYear: AcademicYear;
  /** Null where the source names no programme. */
  readonly programmeCode: string | null;
  /** The id of the source system that knows of them, such as `student-system-law`: the students of several sources are added up. */
  readonly system: string;
  /** The most students first. */
  readonly sets: readonly CourseSet[];
}

/** The id of the source of enrolments for which none was said: the format of their file. */
export const UNNAMED_ENROLMENTS = 'enrolments';

/** The students of all sets together. */
export function enrolledStudents(sets: readonly CourseSet[]): number {
  return sum(sets.map(({ students }) => students));
}

/**
 * How many students a list of enrolments holds, as everybody may read it: to the nearest five, since the students of a year of study that
 * are few, and shown nowhere, would be the difference between the whole and the others. Under 10 only that is told.
 */
export function roughStudents(sets: readonly CourseSet[]): string {
  const students = enrolledStudents(sets);
  return shownStudents(students) === null ? `<${SMALLEST_GROUP}` : `≈${Math.round(students / 5) * 5}`;
}

/** A number of students as it may be shown: null for a group so small that its members could be known (load model §4). */
export function shownStudents(students: number): number | null {
  return students > 0 && students < SMALLEST_GROUP ? null : students;
}
