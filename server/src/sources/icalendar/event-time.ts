import { type EpochDay, epochDay, plainDate } from '@evenkeel/shared/calendar';
import type { CalendarProperty } from './read-properties.js';
import { type Minutes, type TimeZone, UTC, utcOf } from './zones/time-zone.js';
import type { ZoneFinder } from './zones/zone-finder.js';

/** When something is: a day as a whole, or a moment with the clock it was told by. */
export type EventTime =
  | { readonly kind: 'day'; readonly day: EpochDay }
  | { readonly kind: 'moment'; readonly wall: Minutes; readonly zone: TimeZone; readonly utc: Minutes };

const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/;

/** The times of a property; a value that is no time is null. A time without a zone is told by the institution's clock. */
export function eventTimes(property: CalendarProperty, zones: ZoneFinder): readonly (EventTime | null)[] {
  const { tzid } = property.params;
  return property.values.map((value) => {
    const written = Array.isArray(value) ? value[0] : value;
    return typeof written === 'string' ? eventTime(written, typeof tzid === 'string' ? tzid : null, zones) : null;
  });
}

function eventTime(written: string, tzid: string | null, zones: ZoneFinder): EventTime | null {
  const match = WRITTEN.exec(written);
  const date = plainDate(match?.[1] ?? '');
  if (!match || !date || date < '1970-01-02' || date > '2199-12-31') return null;
  const day = epochDay(date);
  if (match[2] === undefined) return { kind: 'day', day };
  const minuteOfDay = Number(match[2]) * 60 + Number(match[3]);
  if (minuteOfDay > 24 * 60 || Number(match[3]) > 59) return null;
  const zone = match[5] === 'Z' ? UTC : tzid === null ? zones.institution : zones.find(tzid);
  return momentOn(zone, day * 1440 + minuteOfDay);
}

/** The moment at which a clock of a zone shows this. */
export function momentOn(zone: TimeZone, wall: Minutes): EventTime {
  return { kind: 'moment', wall, zone, utc: utcOf(zone, wall) };
}
