import type { ImportIssueCode } from '../import-issue.js';
import { type EventTime, eventTimes } from './event-time.js';
import { type CalendarProperties, readProperties, textOf } from './read-properties.js';
import type { Block } from './split-calendar.js';
import type { Minutes } from './zones/time-zone.js';
import type { ZoneFinder } from './zones/zone-finder.js';

/** An event as it stands in a calendar, persons left out. */
export interface CalendarEvent {
  readonly line: number;
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: string;
  readonly cancelled: boolean;
  /** When it was last changed, and when this copy of it was made, in UTC; null where that is not told. */
  readonly modified: Minutes | null;
  readonly stamped: Minutes | null;
  readonly start: EventTime;
  /** How long it takes; whole days for an event of days. */
  readonly minutes: Minutes;
  /** Its recurrence rule as jCal, not yet checked. */
  readonly rule: unknown;
  readonly extraTimes: readonly EventTime[];
  readonly exceptions: readonly EventTime[];
  /** The time in its series that it stands in for. */
  readonly replaces: EventTime | null;
}

/** An event, or why it can't be read. */
export type ReadEvent =
  | { readonly kind: 'event'; readonly event: CalendarEvent }
  | { readonly kind: 'fault'; readonly line: number; readonly code: ImportIssueCode };

const WANTED = new Set([
  'dtstart',
  'dtend',
  'duration',
  'summary',
  'description',
  'categories',
  'status',
  'uid',
  'rrule',
  'rdate',
  'exdate',
  'recurrence-id',
  'last-modified',
  'dtstamp',
]);

interface ReadingContext {
  readonly zones: ZoneFinder;
  readonly decode: (bytes: string) => string;
}

/** Reads an event by itself: what is wrong with it costs no other. */
export function readEvent(block: Block, { zones, decode }: ReadingContext): ReadEvent {
  const { line } = block;
  const properties = readProperties(block.lines, WANTED, decode);
  const times = (name: string) =>
    (properties.get(name) ?? []).flatMap((property) => eventTimes(property, zones)).filter((time) => time !== null);
  const [start] = times('dtstart');
  if (!start) return { kind: 'fault', line, code: 'calendar-event-without-time' };
  const minutes = durationOf(properties, { start, end: times('dtend')[0] ?? null });
  if (minutes === null) return { kind: 'fault', line, code: 'calendar-event-length' };
  const event: CalendarEvent = {
    line,
    uid: textOf(properties, 'uid'),
    summary: textOf(properties, 'summary'),
    description: textOf(properties, 'description'),
    categories: (properties.get('categories') ?? []).flatMap(({ values }) => values.map(String)).join('\n'),
    cancelled: textOf(properties, 'status').trim().toUpperCase() === 'CANCELLED',
    modified: minuteIn(times('last-modified')),
    stamped: minuteIn(times('dtstamp')),
    start,
    minutes,
    rule: properties.get('rrule')?.[0]?.values[0] ?? null,
    extraTimes: times('rdate'),
    exceptions: times('exdate'),
    replaces: times('recurrence-id')[0] ?? null,
  };
  return { kind: 'event', event };
}

function minuteIn([time]: readonly EventTime[]): Minutes | null {
  return time?.kind === 'moment' ? time.utc : null;
}

/** Without an end or a duration a day takes a day, and a moment no time at all. Null when it can't be. */
function durationOf(
  properties: CalendarProperties,
  { start, end }: { start: EventTime; end: EventTime | null },
): Minutes | null {
  if (end) return lengthBetween(start, end);
  if (properties.has('dtend')) return null;
  const written = textOf(properties, 'duration');
  if (written === '') return start.kind === 'day' ? 1440 : 0;
  const match = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/.exec(written);
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * 1440 + hours * 60 + minutes + Math.round(seconds / 60);
}

function lengthBetween(start: EventTime, end: EventTime): Minutes | null {
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
