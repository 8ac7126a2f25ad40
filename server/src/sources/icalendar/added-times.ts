import { lengthBetween, lengthIn } from './event-length.js';
import { type EventTime, eventTime } from './event-time.js';
import type { CalendarProperty } from './read-properties.js';
import type { Minutes } from './zones/time-zone.js';
import type { ZoneFinder } from './zones/zone-finder.js';

/** A time at which an event takes place, and how long when that differs from the event itself. */
export interface AddedTime {
  readonly start: EventTime;
  readonly minutes: Minutes | null;
}

/** The times that `RDATE` adds: moments, days, or periods as `20260907T090000Z/PT2H`; one that can't be read is null. */
export function addedTimes({ params, value }: CalendarProperty, zones: ZoneFinder): readonly (AddedTime | null)[] {
  const zone = params.get('TZID') ?? null;
  return value.split(',').map((written) => {
    const [from = '', to] = written.split('/');
    const start = eventTime(from, zone, zones);
    if (!start || to === undefined) return start && { start, minutes: null };
    const end = eventTime(to, zone, zones);
    const minutes = end ? lengthBetween(start, end) : lengthIn(to);
    return minutes === null ? null : { start, minutes };
  });
}
