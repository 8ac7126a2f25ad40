import { addSeries, type ChangesOfSeries, changesByNumber, instantOf, seriesOf } from './changes-of-series.js';
import { type EventTime, momentOn } from './event-time.js';
import type { CalendarEvent } from './read-event.js';
import {
  changedOnwards,
  type Expansion,
  expandSeries,
  type Occurrence,
  once,
  type SeriesBudget,
} from './recurrence/expand-series.js';
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
  const budget: SeriesBudget = { zones, occurrences: 0, days: 0, changed: 0 };
  const changes = changesByNumber(events);
  const placed = events.map((event) => {
    if (event.replaces) return null;
    const whole = { event, expansion: event.cancelled ? once(event) : expandSeries(event, budget) };
    const changed = changes.get(event.uid);
    if (!changed) return whole;
    addSeries(changed, whole);
    return withoutChanged(whole, changed);
  });
  return events.map((event, index) => placed[index] ?? placeChange(event, changes.get(event.uid), budget));
}

function withoutChanged({ event, expansion }: PlacedEvent, { keys, onwards }: ChangesOfSeries): PlacedEvent {
  if (expansion.kind === 'refused') return { event, expansion };
  const end = onwards[0] ?? Number.POSITIVE_INFINITY;
  const times = expansion.times.filter(
    ({ start }) => instantOf(start) < end && !keysOf(start).some((key) => keys.has(key)),
  );
  return { event, expansion: { ...expansion, times } };
}

/** What a change does not say for itself it has from its series. */
function placeChange(change: CalendarEvent, changes: ChangesOfSeries | undefined, budget: SeriesBudget): PlacedEvent {
  const { replaces } = change;
  const series = changes && replaces ? seriesOf(changes, replaces.time) : undefined;
  if (!changes || !replaces || !series) return { event: change, expansion: once(change) };
  const event = inherited(change, series.event);
  if (replaces.range === 'one' || series.expansion.kind !== 'times') return { event, expansion: once(event) };
  const own = series.expansion.times;
  const times = () => {
    const found = timesOnwards(event, own, { changes, from: replaces.time });
    return found.length > 0 ? found : once(event).times;
  };
  return { event, expansion: changedOnwards(times, own.length, budget) };
}

/** The times of a series from one on, moved as that one is, up to where the next change begins. */
function timesOnwards(
  event: CalendarEvent,
  times: readonly Occurrence[],
  { changes, from }: { readonly changes: ChangesOfSeries; readonly from: EventTime },
): readonly Occurrence[] {
  const first = instantOf(from);
  const next = changes.onwards.find((moment) => moment > first) ?? Number.POSITIVE_INFINITY;
  const isOther = (key: number) => changes.keys.has(key) && key !== keyOf(from);
  const shift = clockOn(event.start, event.start) - clockOn(from, event.start);
  return times
    .filter(({ start }) => instantOf(start) >= first && instantOf(start) < next && !keysOf(start).some(isOther))
    .map(({ start }) => ({ start: shifted(start, event.start, shift), minutes: event.minutes }));
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
