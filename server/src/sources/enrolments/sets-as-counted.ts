import type { EnrolledCourse } from '@evenkeel/shared/schedule';
import type { CountedSet } from './course-sets.js';
import { type EnrolmentRow, enrolledCourse, type RowFault } from './enrolment-rows.js';
import type { SetsRead } from './sets-of-students.js';

/** Between the courses of a set, the surest first: a code may hold a blank or a dash. */
const SEPARATORS = ['+', ';', '|', ',', '&', '\n'] as const;
const COUNT = /^\d{1,3}(?:[.,\s]\d{3})+$|^\d+$/;
const HIDDEN = /^<\s*\d+$/;

/** The sets of a table in which they are counted already: one in each row. */
export function setsAsCounted(rows: readonly EnrolmentRow[]): SetsRead {
  const sets: CountedSet[] = [];
  const faults = new Map<RowFault, number[]>();
  let hidden = 0;
  for (const row of rows) {
    const read = setOf(row);
    if (typeof read !== 'string') sets.push(read);
    else if (read === 'hidden') hidden += 1;
    else faults.set(read, [...(faults.get(read) ?? []), row.row]);
  }
  const students = sets.reduce((total, set) => total + set.students, 0);
  return { sets, accepted: sets.length, faults, repeated: 0, students, hidden };
}

function setOf(row: EnrolmentRow): CountedSet | RowFault | 'hidden' {
  const { year, programme } = row;
  if (year === null) return row.yearFault ?? 'year-missing';
  const written = row.textOf('students');
  if (HIDDEN.test(written)) return 'hidden';
  const period = row.textOf('period');
  const courses = codesIn(row.textOf('set')).map((code) => enrolledCourse(code, period, year));
  const known = courses.filter((course): course is EnrolledCourse => course !== null);
  if (!COUNT.test(written) || known.length === 0 || known.length < courses.length) return 'enrolment-set-unreadable';
  const unique = [...new Map(known.map((course) => [course.code, course])).values()];
  return { year: year.year, programme, courses: unique, students: Number(written.replace(/[.,\s]/g, '')) };
}

function codesIn(text: string): readonly string[] {
  const separator = SEPARATORS.find((character) => text.includes(character));
  return separator === undefined ? [text] : text.split(separator);
}
