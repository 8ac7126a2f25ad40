import { Temporal } from 'temporal-polyfill';
import type { Minutes, TimeZone } from './time-zone.js';
import { offsetAmong, type Transition } from './transitions.js';

/** Zones change their clocks by laws of a year; a timetable needs a few years, so they are looked up by the five. */
const STRETCH = 5 * 366 * 24 * 60;

/** A time zone by its name in the IANA database, or null when it has none of that name. Transitions are looked up once, then kept. */
export function ianaZone(name: string): TimeZone | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name) || !exists(name)) return null;
  const stretches = new Map<number, readonly Transition[]>();
  return {
    name,
    offsetAt: (utc) => {
      const index = Math.floor(utc / STRETCH);
      const transitions = stretches.get(index) ?? transitionsIn(name, index * STRETCH);
      stretches.set(index, transitions);
      return offsetAmong(transitions, utc) ?? 0;
    },
  };
}

function exists(name: string): boolean {
  try {
    zonedAt(name, 0);
    return true;
  } catch {
    return false; // Temporal has no other way to say that a zone is unknown
  }
}

function transitionsIn(name: string, from: Minutes): readonly Transition[] {
  const first = zonedAt(name, from);
  const found: Transition[] = [{ utc: from, offset: offsetOf(first) }];
  for (let at = first.getTimeZoneTransition('next'); at; at = at.getTimeZoneTransition('next')) {
    const utc = Math.round(at.epochMilliseconds / 60_000);
    if (utc >= from + STRETCH) break;
    found.push({ utc, offset: offsetOf(at) });
  }
  return found;
}

function zonedAt(name: string, utc: Minutes): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(utc * 60_000).toZonedDateTimeISO(name);
}

function offsetOf(at: Temporal.ZonedDateTime): Minutes {
  return Math.round(at.offsetNanoseconds / 60_000_000_000);
}
