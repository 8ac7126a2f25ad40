import type { CourseTable } from './course-table.js';
import { setHours } from './set-hours.js';
import type { StudentGroup } from './student-group.js';
import { weekSpreads } from './week-spread.js';
import type { WeekSpan } from './week-vector.js';

/** The weekly load of every student of a group and how it is spread over them. Never changed once handed out. */
export interface GroupLoad {
  readonly group: StudentGroup;
  /** All weeks in which one of its courses has hours, and those between. */
  readonly weeks: WeekSpan;
  /** Hours of one student by set and week, set after set. */
  readonly hours: Float64Array;
  /** Hours by week and measure, week after week, in the order of `SPREAD_MEASURES`. */
  readonly spreads: Float64Array;
}

/** The load of a group out of the hours of its courses. */
export function groupLoad(group: StudentGroup, courses: CourseTable): GroupLoad {
  const weeks = weeksOf(group, courses);
  const hours = setHours({ group, weeks, courses });
  return { group, weeks, hours, spreads: weekSpreads({ group, weeks, hours }) };
}

function weeksOf({ distinct }: StudentGroup, { first, starts }: CourseTable): WeekSpan {
  let from = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const course of distinct) {
    const count = (starts[course + 1] ?? 0) - (starts[course] ?? 0);
    if (count === 0) continue;
    from = Math.min(from, first[course] ?? from);
    end = Math.max(end, (first[course] ?? end) + count);
  }
  return from < end ? { first: from, count: end - from } : { first: 0, count: 0 };
}
