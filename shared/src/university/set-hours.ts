import type { CourseTable } from './course-table.js';
import type { StudentGroup } from './student-group.js';
import type { WeekSpan } from './week-vector.js';

interface SetHoursInput {
  readonly group: StudentGroup;
  /** The weeks of a row: those of every course of the group lie within them. */
  readonly weeks: WeekSpan;
  readonly courses: CourseTable;
}

/** The weekly hours of one student of each set, set after set. */
export function setHours(input: SetHoursInput): Float64Array {
  const { students } = input.group;
  const hours = new Float64Array(students.length * input.weeks.count);
  for (let set = 0; set < students.length; set += 1) addCourses(hours, input, set);
  return hours;
}

/**
 * Adds the hours of the courses of a set to its row, which must be 0. Always in order of number of the course, so that a row computed
 * again has the same bits.
 */
export function addCourses(rows: Float64Array, { group, weeks, courses }: SetHoursInput, set: number): void {
  const { first, starts, hours } = courses;
  const row = set * weeks.count - weeks.first;
  const end = group.starts[set + 1] ?? 0;
  for (let at = group.starts[set] ?? 0; at < end; at += 1) {
    const course = group.courses[at] ?? 0;
    const until = starts[course + 1] ?? 0;
    let week = row + (first[course] ?? 0);
    for (let from = starts[course] ?? 0; from < until; from += 1, week += 1) {
      rows[week] = (rows[week] ?? 0) + (hours[from] ?? 0);
    }
  }
}
