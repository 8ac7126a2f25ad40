import type { EventTime } from '../event-time.js';

/** What tells two times apart: a moment by its minute, a day by a number below all minutes. */
export function keyOf(time: EventTime): number {
  return time.kind === 'day' ? -1 - time.day : time.utc;
}

/** A moment may also be named by its day only. */
export function keysOf(time: EventTime): readonly number[] {
  return time.kind === 'day' ? [keyOf(time)] : [time.utc, -1 - Math.floor(time.wall / 1440)];
}
