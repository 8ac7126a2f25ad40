import { ianaZone } from './iana-zone.js';
import { type TimeZone, UTC } from './time-zone.js';
import { describedZone, type ZoneDescription } from './vtimezone.js';
import { WINDOWS_ZONES } from './windows-zones.js';

/** Where times of a calendar are told in; what is told nowhere is the institution's. */
export interface ZoneFinder {
  readonly institution: TimeZone;
  readonly find: (tzid: string) => TimeZone;
  /** Names that stood for no zone, in order of appearance. */
  readonly unknown: ReadonlySet<string>;
}

interface ZoneSources {
  /** The time zones that the calendar describes itself, by name. */
  readonly described: ReadonlyMap<string, ZoneDescription>;
  /** The zone the calendar says it is in (`X-WR-TIMEZONE`). */
  readonly ofCalendar: string | null;
}

/** It takes long to find out that a name is none. */
const MOST_UNKNOWN = 50;

/** Finds time zones by name: of IANA, of Windows, described in the calendar, the calendar's own, else the institution's. Each once. */
export function zoneFinder(institutionName: string, { described, ofCalendar }: ZoneSources): ZoneFinder {
  const institution = ianaZone(institutionName) ?? UTC;
  const own = ofCalendar === null ? null : named(ofCalendar);
  const known = new Map<string, TimeZone>();
  const unknown = new Set<string>();
  const find = (tzid: string): TimeZone => {
    if (unknown.size >= MOST_UNKNOWN) return own ?? institution;
    const block = described.get(tzid);
    const zone = named(tzid) ?? (block ? fromBlock(tzid, block) : null) ?? ofCity(tzid);
    if (!zone) unknown.add(tzid);
    return zone ?? own ?? institution;
  };
  return {
    institution,
    unknown,
    find: (tzid) => {
      const zone = known.get(tzid) ?? find(tzid);
      known.set(tzid, zone);
      return zone;
    },
  };
}

/** Some programs put their own path before the name: `/freeassociation.sourceforge.net/Europe/Amsterdam`. */
function named(text: string): TimeZone | null {
  const name = text.replace(/^["']|["']$/g, '').trim();
  if (name.length > 200) return null;
  if (/^(utc|gmt|z|etc\/utc)$/i.test(name)) return UTC;
  const windows = WINDOWS_ZONES[name.toLowerCase()];
  const last = name.split('/').slice(-2).join('/');
  return ianaZone(windows ?? name) ?? (name.startsWith('/') ? ianaZone(last) : null);
}

function fromBlock(tzid: string, block: ZoneDescription): TimeZone | null {
  return (block.location === null ? null : ianaZone(block.location)) ?? describedZone(tzid, block);
}

/** Outlook's own words: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`. */
function ofCity(text: string): TimeZone | null {
  const cities = /^\((?:UTC|GMT)[^)]{0,10}\)(.{1,150})$/i.exec(text.replace(/^"|"$/g, '').trim())?.[1] ?? '';
  for (const city of cities.split(',').slice(0, 8)) {
    const zone = ianaZone(`Europe/${city.trim().replaceAll(' ', '_')}`);
    if (zone) return zone;
  }
  return null;
}
