import type { EnrolledCourse } from '@evenkeel/shared/schedule';
import type { CountedSet } from './course-sets.js';
import { type EnrolmentRow, enrolledCourse, type RowFault } from './enrolment-rows.js';

/** What the rows of a table come to. */
export interface SetsRead {
  readonly sets: readonly CountedSet[];
  readonly accepted: number;
  /** The refused rows by what is wrong with them. */
  readonly faults: ReadonlyMap<RowFault | 'enrolment-set-incomplete', readonly number[]>;
  /** Rows that say once more what an earlier one said. */
  readonly repeated: number;
  readonly students: number;
  /** Sets of which the source itself hides how many students have them. */
  readonly hidden: number;
}

interface StudentYear {
  readonly courses: Map<string, EnrolledCourse>;
  readonly rows: number[];
  readonly of: Pick<CountedSet, 'year' | 'programme'>;
  repeated: number;
}

/**
 * The set of courses of each student in a year. Whoever has a refused row is left out altogether: a set with a course missing would
 * be another set. Who they are is forgotten here.
 */
export function setsOfStudents(rows: readonly EnrolmentRow[]): SetsRead {
  const students = new Map<string, StudentYear>();
  const incomplete = new Set<string>();
  const faults = new Map<RowFault | 'enrolment-set-incomplete', number[]>();
  for (const row of rows) {
    const student = row.textOf('student');
    const read = courseOf(row, student);
    if (typeof read === 'string') {
      note(faults, read, row.row);
      if (student !== '') incomplete.add(student);
    } else addCourse(students, { student, row, ...read });
  }
  const whole: StudentYear[] = [];
  for (const [key, found] of students) {
    if (!incomplete.has(studentOf(key))) whole.push(found);
    else for (const row of found.rows) note(faults, 'enrolment-set-incomplete', row);
  }
  const repeated = whole.reduce((total, one) => total + one.repeated, 0);
  return {
    sets: whole.map(({ of, courses }) => ({ ...of, courses: [...courses.values()], students: 1 })),
    accepted: whole.reduce((total, one) => total + one.rows.length, 0) - repeated,
    faults,
    repeated,
    students: whole.length,
    hidden: 0,
  };
}

type CourseRead = { readonly course: EnrolledCourse; readonly of: StudentYear['of'] };

function courseOf(row: EnrolmentRow, student: string): CourseRead | RowFault {
  if (student === '') return 'enrolment-student-missing';
  if (row.year === null) return row.yearFault ?? 'year-missing';
  const course = enrolledCourse(row.textOf('course'), row.textOf('period'), row.year);
  return course === null
    ? 'enrolment-course-missing'
    : { course, of: { year: row.year.year, programme: row.programme } };
}

interface CourseToAdd extends CourseRead {
  readonly student: string;
  readonly row: EnrolmentRow;
}

function addCourse(students: Map<string, StudentYear>, { student, row, course, of }: CourseToAdd): void {
  const key = `${of.year}\n${of.programme ?? ''}\n${student}`;
  const found = students.get(key) ?? { courses: new Map<string, EnrolledCourse>(), rows: [], of, repeated: 0 };
  students.set(key, found);
  const courseKey = `${course.code}\n${course.period ?? ''}`;
  if (found.courses.has(courseKey)) found.repeated += 1;
  found.courses.set(courseKey, course);
  found.rows.push(row.row);
}

function studentOf(key: string): string {
  return key.split('\n').slice(2).join('\n');
}

function note<K>(faults: Map<K, number[]>, code: K, row: number): void {
  const rows = faults.get(code);
  if (rows) rows.push(row);
  else faults.set(code, [row]);
}
