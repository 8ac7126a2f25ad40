import { type EpochWeek, epochWeekOf } from '../load/index.js';
import { type CourseTable, emptyTable } from './course-table.js';
import type { SessionColumns } from './session-columns.js';

/** The contact hours per student and week of each course, in two passes over the sessions: in which weeks, then how many hours. */
export function contactTable(sessions: SessionColumns, courses: number): CourseTable {
  const { first, last } = weeksMet(sessions, courses);
  const weeks = emptyTable(first, (own) => Math.max(0, (last[own] ?? 0) - (first[own] ?? 0) + 1));
  const { course, day, hours } = sessions;
  for (let row = 0; row < course.length; row += 1) {
    const own = course[row] ?? 0;
    const at = (weeks.starts[own] ?? 0) + epochWeekOf(day[row] ?? 0) - (first[own] ?? 0);
    weeks.hours[at] = (weeks.hours[at] ?? 0) + (hours[row] ?? 0);
  }
  return weeks;
}

interface WeeksMet {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const NEVER: EpochWeek = 2 ** 30;

function weeksMet({ course, day }: SessionColumns, courses: number): WeeksMet {
  const first = new Int32Array(courses).fill(NEVER);
  const last = new Int32Array(courses).fill(-NEVER);
  for (let row = 0; row < course.length; row += 1) {
    const own = course[row] ?? 0;
    const week = epochWeekOf(day[row] ?? 0);
    if (week < (first[own] ?? 0)) first[own] = week;
    if (week > (last[own] ?? 0)) last[own] = week;
  }
  return { first, last };
}
