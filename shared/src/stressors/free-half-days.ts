import { type EpochDay, epochDay, isWeekend, minutesOf } from '../calendar/index.js';
import type { Activity, CourseRun, Session } from '../schedule/index.js';
import { remembered } from '../util/index.js';
import { groupBy } from './group-by.js';

/** Mornings end here; a session across it takes both halves of the day. */
const AFTERNOON_STARTS_AT = 13 * 60;

/** Monday to Friday, mornings and afternoons. */
export const HALF_DAYS_A_WEEK = 10;

/**
 * The half-days on which a student of these courses has a session for certain, as day × 2 (+ 1 for the afternoon). Of parallel
 * groups a student attends one, so only a half-day on which all groups meet is taken for certain. Weekends and sessions without
 * a day or a time are left out.
 */
export function busyHalfDays(runs: readonly CourseRun[]): ReadonlySet<number> {
  return new Set(runs.flatMap((run) => busyInCourse(run.activities)));
}

/** Kept by its activities: a moved deadline leaves the timetable as it is. */
const busyInCourse = remembered((activities: readonly Activity[]) =>
  [...groupBy(activities, (activity) => activity.code).values()].flatMap(commonHalfDays),
);

/** The half-days of a week (from its Monday) that are not taken. */
export function freeHalfDays(busy: ReadonlySet<number>, monday: EpochDay): number {
  let free = 0;
  for (let half = 2 * monday; half < 2 * monday + HALF_DAYS_A_WEEK; half += 1) if (!busy.has(half)) free += 1;
  return free;
}

function commonHalfDays(groups: readonly Activity[]): readonly number[] {
  const [first, ...others] = groups.map((group) => new Set(group.sessions.flatMap(halfDaysOf)));
  return first ? [...first].filter((half) => others.every((other) => other.has(half))) : [];
}

function halfDaysOf({ date, startTime, hours }: Session): readonly number[] {
  if (date === null || startTime === null) return [];
  const day = epochDay(date);
  if (isWeekend(day)) return [];
  const start = minutesOf(startTime);
  const end = start + hours * 60;
  if (end <= AFTERNOON_STARTS_AT) return [2 * day];
  return start < AFTERNOON_STARTS_AT ? [2 * day, 2 * day + 1] : [2 * day + 1];
}
