import type { ImportIssueCode } from '../import-issue.js';
import { type AddedTime, addedTimes } from './added-times.js';
import type { CalendarBytes } from './byte-text.js';
import { lengthBetween, lengthIn } from './event-length.js';
import { eventTexts } from './event-texts.js';
import { type EventTime, eventTimes } from './event-time.js';
import { type CalendarProperties, readProperties, textOf, type WantedProperties } from './read-properties.js';
import { type Block, linesOf } from './split-calendar.js';
import type { Minutes } from './zones/time-zone.js';
import type { ZoneFinder } from './zones/zone-finder.js';

/** An event as it stands in a calendar, persons left out. */
export interface CalendarEvent {
  readonly line: number;
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: string;
  readonly location: string;
  readonly cancelled: boolean;
  /** A task that is due, not an event. */
  readonly isTask: boolean;
  /** When it was last changed, and when this copy of it was made, in UTC; null where that is not told. */
  readonly modified: Minutes | null;
  readonly stamped: Minutes | null;
  readonly start: EventTime;
  /** How long it takes; whole days for an event of days. */
  readonly minutes: Minutes;
  /** Its recurrence rules as written, not yet checked. */
  readonly rules: readonly string[];
  readonly addedTimes: readonly AddedTime[];
  readonly exceptions: readonly EventTime[];
  /** The time in its series that it stands in for. */
  readonly replaces: Replacement | null;
}

interface Replacement {
  readonly time: EventTime;
  /** The one time, or that and all after it. */
  readonly range: 'one' | 'onwards';
  /** What it says for itself; the rest it has from its series. */
  readonly says: ReadonlySet<'summary' | 'description' | 'categories' | 'location' | 'length'>;
}

/** An event, or why it can't be read. */
export type ReadEvent =
  | { readonly kind: 'event'; readonly event: CalendarEvent }
  | { readonly kind: 'fault'; readonly line: number; readonly code: ImportIssueCode };

const A_TIME = 1_000;
const A_TEXT = 4_000;
/** Lists of times may be long; a description is read as far as it can matter. */
const A_LIST = 4_000_000;

const WANTED: WantedProperties = new Map([
  ['DTSTART', A_TIME],
  ['DTEND', A_TIME],
  ['DUE', A_TIME],
  ['DURATION', A_TIME],
  ['STATUS', A_TIME],
  ['UID', A_TEXT],
  ['SUMMARY', A_TEXT],
  ['LOCATION', A_TEXT],
  ['CATEGORIES', A_TEXT],
  ['DESCRIPTION', 40_000],
  ['RRULE', A_TEXT],
  ['EXRULE', A_TEXT],
  ['RDATE', A_LIST],
  ['EXDATE', A_LIST],
  ['RECURRENCE-ID', A_TIME],
  ['LAST-MODIFIED', A_TIME],
  ['DTSTAMP', A_TIME],
]);

interface ReadingContext {
  readonly zones: ZoneFinder;
  readonly text: CalendarBytes;
  /** Whether the calendar takes back the events in it (`METHOD:CANCEL`). */
  readonly takesBack: boolean;
}

/** Reads an event by itself: what is wrong with it costs no other. */
export function readEvent(block: Block, { zones, text, takesBack }: ReadingContext): ReadEvent {
  const { line } = block;
  const fault = (code: ImportIssueCode): ReadEvent => ({ kind: 'fault', line, code });
  const properties = readProperties(text, linesOf(text.bytes, block), WANTED);
  const times = (name: string) => (properties.get(name) ?? []).flatMap((property) => eventTimes(property, zones));
  const isTask = block.name === 'VTODO';
  const replaced = times('RECURRENCE-ID')[0] ?? null;
  const start = (isTask ? times('DUE')[0] : null) ?? times('DTSTART')[0] ?? replaced;
  if (!start) return fault(isTask ? 'calendar-task-without-due' : 'calendar-event-without-time');
  const minutes = isTask ? lengthOfTask(properties, start) : lengthOf(properties, start, times('DTEND')[0] ?? null);
  if (minutes === null) return fault('calendar-event-length');
  const added = (properties.get('RDATE') ?? []).flatMap((property) => addedTimes(property, zones));
  const exceptions = times('EXDATE');
  if (properties.has('EXRULE') || added.includes(null) || exceptions.includes(null)) {
    return fault('calendar-event-times');
  }
  const event: CalendarEvent = {
    line,
    uid: textOf(properties, 'UID'),
    ...eventTexts(properties),
    cancelled: takesBack || textOf(properties, 'STATUS').trim().toUpperCase() === 'CANCELLED',
    isTask,
    modified: minuteIn(times('LAST-MODIFIED')),
    stamped: minuteIn(times('DTSTAMP')),
    start,
    minutes,
    rules: [...new Set((properties.get('RRULE') ?? []).map(({ value }) => value))],
    addedTimes: added.filter((time) => time !== null),
    exceptions: exceptions.filter((time) => time !== null),
    replaces: replaced && replacement(properties, replaced),
  };
  return { kind: 'event', event };
}

function minuteIn([time]: readonly (EventTime | null)[]): Minutes | null {
  return time?.kind === 'moment' ? time.utc : null;
}

/** Without an end or a duration a day takes a day, and a moment no time at all. Null when it can't be. */
function lengthOf(properties: CalendarProperties, start: EventTime, end: EventTime | null): Minutes | null {
  if (end) return lengthBetween(start, end);
  if (properties.has('DTEND')) return null;
  const written = textOf(properties, 'DURATION').trim();
  return written === '' ? lengthOfNothing(start) : lengthIn(written);
}

/** A task without `DUE` is due so long after it starts. */
function lengthOfTask(properties: CalendarProperties, start: EventTime): Minutes | null {
  const written = properties.has('DUE') ? '' : textOf(properties, 'DURATION').trim();
  return written === '' ? lengthOfNothing(start) : lengthIn(written);
}

function lengthOfNothing(start: EventTime): Minutes {
  return start.kind === 'day' ? 1440 : 0;
}

const SAID = {
  summary: 'SUMMARY',
  description: 'DESCRIPTION',
  categories: 'CATEGORIES',
  location: 'LOCATION',
} as const;

function replacement(properties: CalendarProperties, time: EventTime): Replacement {
  const range = properties.get('RECURRENCE-ID')?.[0]?.params.get('RANGE')?.toUpperCase();
  const said = Object.entries(SAID).flatMap(([field, name]) =>
    properties.has(name) ? [field as keyof typeof SAID] : [],
  ); // keys of SAID
  const timed = properties.has('DTEND') || properties.has('DURATION');
  return {
    time,
    range: range === 'THISANDFUTURE' ? 'onwards' : 'one',
    says: new Set([...said, ...(timed ? (['length'] as const) : [])]),
  };
}
