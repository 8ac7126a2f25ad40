import { type EpochDay, epochDayOf } from '@evenkeel/shared/calendar';
import type { CalendarProperty } from './read-properties.js';
import { type Minutes, type TimeZone, UTC, utcOf } from './zones/time-zone.js';
import type { ZoneFinder } from './zones/zone-finder.js';

/** When something is: a day as a whole, or a moment with the clock it was told by. */
export type EventTime =
  | { readonly kind: 'day'; readonly day: EpochDay }
  | { readonly kind: 'moment'; readonly wall: Minutes; readonly zone: TimeZone; readonly utc: Minutes };

/** `20260907`, `20260907T090000Z`, and what is often written for it: `2026-09-07T09:00`, `20260907T090000+0200`. */
const WRITTEN =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?(?:\d\d)?)?)?$/i;

/** What is left of a time zone with a colon in its name, as "(UTC+01:00) Amsterdam", when nobody put quotes around it. */
const AFTER_A_COLON = /:(\d{8}(?:T\d{4,6}Z?)?)$/i;

const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

/** The times of a property, a list maybe; a value that is no time is null. A time without a zone is told by the institution's clock. */
export function eventTimes({ params, value }: CalendarProperty, zones: ZoneFinder): readonly (EventTime | null)[] {
  const zone = params.get('TZID');
  if (!value.includes(',')) return [eventTime(value, zone ?? null, zones)];
  return value.split(',').map((written) => eventTime(written, zone ?? null, zones));
}

/** A time as it is written; null when it is none. */
export function eventTime(text: string, tzid: string | null, zones: ZoneFinder): EventTime | null {
  const written = text.trim();
  const match = WRITTEN.exec(written) ?? WRITTEN.exec(AFTER_A_COLON.exec(written)?.[1] ?? '');
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (!match || day === null) return null;
  if (match[4] === undefined) return { kind: 'day', day };
  const [hour, minute] = [Number(match[4]), Number(match[5])];
  if (minute > 59 || hour * 60 + minute > 24 * 60) return null;
  const wall = day * 1440 + hour * 60 + minute;
  const offset = match[7];
  if (offset === undefined) return momentOn(tzid === null ? zones.institution : zones.find(tzid), wall);
  return momentOn(UTC, wall - offsetIn(offset));
}

/** The moment at which a clock of a zone shows this. */
export function momentOn(zone: TimeZone, wall: Minutes): EventTime {
  return { kind: 'moment', wall, zone, utc: utcOf(zone, wall) };
}

function dayOf(year: number, month: number, day: number): EpochDay | null {
  const found = year < FIRST_YEAR || year > LAST_YEAR ? null : epochDayOf(year, month, day);
  return found === null || found < 1 ? null : found;
}

/** How far the clock is ahead of UTC, of `Z` or `+0200`. */
function offsetIn(text: string): Minutes {
  const match = /^([+-])(\d\d):?(\d\d)?/.exec(text);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : 0;
}
