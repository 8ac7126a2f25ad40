import { type CourseTable, vectorOf } from './course-table.js';
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

function weeksOf({ distinct }: StudentGroup, courses: CourseTable): WeekSpan {
  let from = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const course of distinct) {
    const { first, hours } = vectorOf(courses, course);
    if (hours.length === 0) continue;
    from = Math.min(from, first);
    end = Math.max(end, first + hours.length);
  }
  return from < end ? { first: from, count: end - from } : { first: 0, count: 0 };
}
