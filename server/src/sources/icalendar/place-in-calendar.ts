import type { EventTime } from './event-time.js';
import type { CalendarEvent } from './read-event.js';
import { type Expansion, expandSeries, keyOf, type SeriesBudget } from './recurrence/expand-series.js';

/** An event with the times at which it takes place. */
export interface PlacedEvent {
  readonly event: CalendarEvent;
  readonly expansion: Expansion;
}

/** When each event takes place: a change of one lesson of a series replaces that lesson. */
export function placeInCalendar(events: readonly CalendarEvent[]): readonly PlacedEvent[] {
  const budget: SeriesBudget = { occurrences: 0, periods: 0 };
  const replaced = replacedTimes(events);
  return events.map((event) => {
    if (event.replaces) return { event, expansion: once(event.start) };
    const expansion = event.cancelled ? once(event.start) : expandSeries(event, budget);
    const changed = replaced.get(event.uid);
    if (expansion.kind === 'refused' || !changed) return { event, expansion };
    const starts = expansion.starts.filter((start) => !changed.has(keyOf(start)));
    return { event, expansion: { ...expansion, starts } };
  });
}

function once(start: EventTime): Expansion {
  return { kind: 'starts', starts: [start], endless: null };
}

function replacedTimes(events: readonly CalendarEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const replaced = new Map<string, Set<string>>();
  for (const { uid, replaces } of events) {
    if (!replaces || uid === '') continue;
    const times = replaced.get(uid) ?? new Set();
    replaced.set(uid, times.add(keyOf(replaces)));
  }
  return replaced;
}
