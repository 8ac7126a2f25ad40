import { type EventTime, momentOn } from './event-time.js';
import type { CalendarEvent } from './read-event.js';
import { type Expansion, expandSeries, type Occurrence, once, type SeriesBudget } from './recurrence/expand-series.js';
import { keyOf, keysOf } from './recurrence/occurrence-key.js';
import { wallOf } from './zones/time-zone.js';
import type { ZoneFinder } from './zones/zone-finder.js';

/** An event with the times at which it takes place. */
export interface PlacedEvent {
  readonly event: CalendarEvent;
  readonly expansion: Expansion;
}

/** When each event takes place: a change of one lesson of a series, or of all from one on, stands in for those lessons. */
export function placeInCalendar(events: readonly CalendarEvent[], zones: ZoneFinder): readonly PlacedEvent[] {
  const budget: SeriesBudget = { zones, occurrences: 0, days: 0 };
  const changes = changesBySeries(events);
  const series = new Map<string, PlacedEvent>();
  const placed = events.map((event) => {
    if (event.replaces) return null;
    const whole = { event, expansion: event.cancelled ? once(event) : expandSeries(event, budget) };
    if (event.uid !== '' && changes.has(event.uid)) series.set(event.uid, whole);
    return withoutChanged(whole, changes.get(event.uid) ?? []);
  });
  return events.map((event, index) => placed[index] ?? placeChange(event, series.get(event.uid), changes));
}

type Changes = ReadonlyMap<string, readonly CalendarEvent[]>;

/** The changes to each series in order of the times they stand in for. */
function changesBySeries(events: readonly CalendarEvent[]): Changes {
  const changes = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    if (!event.replaces || event.uid === '') continue;
    const others = changes.get(event.uid);
    if (others) others.push(event);
    else changes.set(event.uid, [event]);
  }
  for (const list of changes.values()) list.sort((a, b) => orderOf(a) - orderOf(b));
  return changes;
}

function orderOf({ replaces }: CalendarEvent): number {
  return replaces ? instantOf(replaces.time) : 0;
}

function withoutChanged({ event, expansion }: PlacedEvent, changes: readonly CalendarEvent[]): PlacedEvent {
  if (expansion.kind === 'refused' || changes.length === 0) return { event, expansion };
  const keys = new Set(changes.flatMap(({ replaces }) => (replaces ? [keyOf(replaces.time)] : [])));
  const onwards = firstOnwards(changes);
  const times = expansion.times.filter(
    ({ start }) => instantOf(start) < onwards && !keysOf(start).some((key) => keys.has(key)),
  );
  return { event, expansion: { ...expansion, times } };
}

function firstOnwards(changes: readonly CalendarEvent[]): number {
  const first = changes.find(({ replaces }) => replaces?.range === 'onwards');
  return first ? orderOf(first) : Number.POSITIVE_INFINITY;
}

/** What a change does not say for itself it has from its series. */
function placeChange(change: CalendarEvent, series: PlacedEvent | undefined, changes: Changes): PlacedEvent {
  const { replaces } = change;
  const event = series && replaces ? inherited(change, series.event) : change;
  if (replaces?.range !== 'onwards' || series?.expansion.kind !== 'times') return { event, expansion: once(event) };
  const others = (changes.get(change.uid) ?? []).filter((other) => other !== change);
  const keys = new Set(others.flatMap((other) => (other.replaces ? [keyOf(other.replaces.time)] : [])));
  const next = firstOnwards(others.filter((other) => orderOf(other) > orderOf(change)));
  const shift = clockOn(event.start, event.start) - clockOn(replaces.time, event.start);
  const times = series.expansion.times
    .filter(({ start }) => instantOf(start) >= orderOf(change) && instantOf(start) < next)
    .filter(({ start }) => !keysOf(start).some((key) => keys.has(key)))
    .map(({ start }): Occurrence => ({ start: shifted(start, event.start, shift), minutes: event.minutes }));
  return { event, expansion: { kind: 'times', times: times.length > 0 ? times : once(event).times, endless: null } };
}

function inherited(change: CalendarEvent, series: CalendarEvent): CalendarEvent {
  const says = change.replaces?.says;
  return {
    ...change,
    summary: says?.has('summary') ? change.summary : series.summary,
    description: says?.has('description') ? change.description : series.description,
    categories: says?.has('categories') ? change.categories : series.categories,
    location: says?.has('location') ? change.location : series.location,
    minutes: says?.has('length') ? change.minutes : series.minutes,
  };
}

/** So many minutes later on the clock of the change. */
function shifted(start: EventTime, like: EventTime, minutes: number): EventTime {
  const clock = clockOn(start, like) + minutes;
  return like.kind === 'day' ? { kind: 'day', day: Math.floor(clock / 1440) } : momentOn(like.zone, clock);
}

/** What the clock of another time shows at a time. */
function clockOn(time: EventTime, like: EventTime): number {
  if (time.kind === 'day') return time.day * 1440;
  return like.kind === 'moment' ? wallOf(like.zone, time.utc) : time.wall;
}

function instantOf(time: EventTime): number {
  return time.kind === 'day' ? time.day * 1440 : time.utc;
}
