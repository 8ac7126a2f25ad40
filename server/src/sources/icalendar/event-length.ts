import type { EventTime } from './event-time.js';
import type { Minutes } from './zones/time-zone.js';

/** How long an event takes from its start to its end; null when it ends before it starts. */
export function lengthBetween(start: EventTime, end: EventTime): Minutes | null {
  if (start.kind === 'day' || end.kind === 'day') return wholeDays(start, end);
  return end.utc < start.utc ? null : end.utc - start.utc;
}

/** The end of an event of days is the day after; some programs write the day itself. */
function wholeDays(start: EventTime, end: EventTime): Minutes | null {
  const days = dayOf(end) - dayOf(start);
  return days < 0 ? null : Math.max(1, days) * 1440;
}

function dayOf(time: EventTime): number {
  return time.kind === 'day' ? time.day : Math.floor(time.wall / 1440);
}

const DURATION = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/i;

/** How long a duration as `PT1H30M` takes; null when it is none. */
export function lengthIn(written: string): Minutes | null {
  const match = DURATION.exec(written.trim());
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * 1440 + hours * 60 + minutes + Math.round(seconds / 60);
}
