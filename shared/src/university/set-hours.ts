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
  const { first, starts, hours, changed } = courses;
  const row = set * weeks.count - weeks.first;
  const end = group.starts[set + 1] ?? 0;
  for (let at = group.starts[set] ?? 0; at < end; at += 1) {
    const course = group.courses[at] ?? 0;
    const other = changed?.get(course);
    if (other) addHours(rows, row + other.first, { hours: other.hours, from: 0, until: other.hours.length });
    else {
      const span = { hours, from: starts[course] ?? 0, until: starts[course + 1] ?? 0 };
      addHours(rows, row + (first[course] ?? 0), span);
    }
  }
}

interface HoursToAdd {
  readonly hours: Float64Array;
  readonly from: number;
  readonly until: number;
}

function addHours(rows: Float64Array, start: number, { hours, from, until }: HoursToAdd): void {
  for (let at = from, week = start; at < until; at += 1, week += 1) rows[week] = (rows[week] ?? 0) + (hours[at] ?? 0);
}
