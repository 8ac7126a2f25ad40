import type { EpochDay } from '../calendar/index.js';
import { epochWeekOf } from '../load/index.js';
import { type CourseTable, emptyTable } from './course-table.js';
import type { SessionColumns } from './session-columns.js';

/** The contact hours per student and week of each course, in two passes over the sessions: from when to when, then how many hours. */
export function contactTable(sessions: SessionColumns, courses: number): CourseTable {
  const days = daysMet(sessions, courses);
  const first = days.first.map((day) => epochWeekOf(day));
  const table = emptyTable(first, (own) => Math.max(0, epochWeekOf(days.last[own] ?? 0) - (first[own] ?? 0) + 1));
  const { course, day, hours } = sessions;
  for (let row = 0; row < course.length; row += 1) {
    const own = course[row] ?? 0;
    const at = (table.starts[own] ?? 0) + epochWeekOf(day[row] ?? 0) - (first[own] ?? 0);
    table.hours[at] = (table.hours[at] ?? 0) + (hours[row] ?? 0);
  }
  return table;
}

interface DaysMet {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const NEVER: EpochDay = 2 ** 30;

function daysMet({ course, day }: SessionColumns, courses: number): DaysMet {
  const first = new Int32Array(courses).fill(NEVER);
  const last = new Int32Array(courses).fill(-NEVER);
  for (let row = 0; row < course.length; row += 1) {
    const own = course[row] ?? 0;
    const on = day[row] ?? 0;
    if (on < (first[own] ?? 0)) first[own] = on;
    if (on > (last[own] ?? 0)) last[own] = on;
  }
  return { first, last };
}
