import { byKeys } from '@evenkeel/shared/util';
import type { EventTime } from './event-time.js';
import type { PlacedEvent } from './place-in-calendar.js';
import type { CalendarEvent } from './read-event.js';
import { keyOf, keysOf } from './recurrence/occurrence-key.js';

/** The changes to the events of one number, looked through once: hostile files hold many of both. */
export interface ChangesOfSeries {
  /** The times that changes stand in for. */
  readonly keys: ReadonlySet<number>;
  /** From which moments on all is changed, in order. */
  readonly onwards: readonly number[];
  readonly series: SeriesToChange[];
}

interface SeriesToChange {
  readonly placed: PlacedEvent;
  readonly keys: ReadonlySet<number>;
}

/** Programs that give one number to several series give it to few that are changed. */
const MOST_SERIES = 20;

/** The changes among events, by the number (`UID`) of what they change. */
export function changesByNumber(events: readonly CalendarEvent[]): ReadonlyMap<string, ChangesOfSeries> {
  const byNumber = new Map<string, EventTime[]>();
  const onwards = new Map<string, number[]>();
  for (const { uid, replaces } of events) {
    if (!replaces || uid === '') continue;
    append(byNumber, uid, replaces.time);
    if (replaces.range === 'onwards') append(onwards, uid, instantOf(replaces.time));
  }
  return new Map(
    [...byNumber].map(([uid, times]) => [
      uid,
      {
        keys: new Set(times.map(keyOf)),
        onwards: [...new Set(onwards.get(uid) ?? [])].sort((a, b) => a - b),
        series: [],
      },
    ]),
  );
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Remembers a series that may be changed. */
export function addSeries({ series }: ChangesOfSeries, placed: PlacedEvent): void {
  const times = placed.expansion.kind === 'times' ? placed.expansion.times : [];
  if (series.length < MOST_SERIES) series.push({ placed, keys: new Set(times.flatMap(({ start }) => keysOf(start))) });
}

/** The series that a change is of: the one that has the time that is changed, the first of several by what they say. */
export function seriesOf({ series }: ChangesOfSeries, time: EventTime): PlacedEvent | undefined {
  const having = series.filter(({ keys }) => keys.has(keyOf(time)));
  const [first] = [...(having.length > 0 ? having : series)].sort(
    byKeys<SeriesToChange>(
      ({ placed }) => instantOf(placed.event.start),
      ({ placed }) => placed.event.minutes,
      ({ placed }) => placed.event.summary,
    ),
  );
  return first?.placed;
}

/** Minutes since 1970 by which times are put in order. */
export function instantOf(time: EventTime): number {
  return time.kind === 'day' ? time.day * 1440 : time.utc;
}
