import { isoWeekOf } from '@evenkeel/shared/calendar';
import { plainGroup } from '@evenkeel/shared/schedule';
import { seriesCode } from './calendar-rows.js';
import type { UnderstoodEvent } from './understand-events.js';

/** `WC 3` may be group 3 of the work groups, or the third of them. */
const MAY_BE_NUMBER = /^\p{L}{2,5} ?-?\d{1,3}$/u;

interface NumberedSeries {
  readonly events: UnderstoodEvent[];
  readonly numbers: Set<string>;
  readonly weeks: Set<string>;
  meetings: number;
}

/**
 * The events without groups that are none: where each number of a series is there once, and they are spread over the weeks, they
 * number its meetings. Taken for groups, a student would be thought to attend one of them all.
 */
export function withoutNumbering(events: readonly UnderstoodEvent[]): readonly UnderstoodEvent[] {
  const series = new Map<string, NumberedSeries>();
  for (const event of events) addTo(series, event);
  const numbered = new Set([...series.values()].filter(isNumbering).flatMap((one) => one.events));
  if (numbered.size === 0) return events;
  return events.map((event) => (numbered.has(event) ? { ...event, reading: { ...event.reading, groups: [] } } : event));
}

function addTo(series: Map<string, NumberedSeries>, event: UnderstoodEvent): void {
  const { course, reading, items } = event;
  const [group, second] = reading.groups;
  if (items.kind !== 'meetings' || group === undefined || second !== undefined || !MAY_BE_NUMBER.test(group)) return;
  const key = JSON.stringify([course, seriesCode(reading.series, group)]);
  const known = series.get(key) ?? { events: [], numbers: new Set(), weeks: new Set(), meetings: 0 };
  series.set(key, known);
  known.events.push(event);
  known.numbers.add(plainGroup(group));
  known.meetings += items.meetings.length;
  for (const { date } of items.meetings) known.weeks.add(isoWeekOf(date));
}

function isNumbering({ numbers, weeks, meetings }: NumberedSeries): boolean {
  return numbers.size > 2 && meetings === numbers.size && weeks.size * 2 > numbers.size;
}
