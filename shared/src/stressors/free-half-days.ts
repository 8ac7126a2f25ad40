import { type EpochDay, epochDay, isWeekend, minutesOf } from '../calendar/index.js';
import type { Activity, CourseRun, Session } from '../schedule/index.js';
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
  const series = runs.flatMap((run) => [...groupBy(run.activities, (activity) => activity.code).values()]);
  return new Set(series.flatMap(commonHalfDays));
}

/** The half-days of a week (from its Monday) that are not taken. */
export function freeHalfDays(busy: ReadonlySet<number>, monday: EpochDay): number {
  const taken = Array.from({ length: HALF_DAYS_A_WEEK }, (_, index) => 2 * monday + index).filter((half) =>
    busy.has(half),
  );
  return HALF_DAYS_A_WEEK - taken.length;
}

function commonHalfDays(groups: readonly Activity[]): readonly number[] {
  const [first, ...others] = groups.map((group) => new Set(group.sessions.flatMap(halfDaysOf)));
  return first ? [...first].filter((half) => others.every((other) => other.has(half))) : [];
}

function halfDaysOf({ date, startTime, hours }: Session): readonly number[] {
  if (date === null || startTime === null || isWeekend(epochDay(date))) return [];
  const start = minutesOf(startTime);
  const morning = start < AFTERNOON_STARTS_AT ? [2 * epochDay(date)] : [];
  const afternoon = start + hours * 60 > AFTERNOON_STARTS_AT ? [2 * epochDay(date) + 1] : [];
  return [...morning, ...afternoon];
}
