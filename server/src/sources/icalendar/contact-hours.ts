import { plainGroup } from '@evenkeel/shared/schedule';
import type { CalendarHours } from './calendar-figures.js';
import { seriesCode } from './calendar-rows.js';
import type { UnderstoodEvent } from './understand-events.js';

/** Hours of meetings: of all, and of the student who attends the groups of a path, or else of the average group of each series. */
export function contactHours(events: readonly UnderstoodEvent[], path: readonly string[] | null): CalendarHours {
  const all = events.reduce((total, event) => total + hoursOf(event), 0);
  const perStudent = path ? hoursOnPath(events, path) : averageHours(events);
  return { all: rounded(all), perStudent: rounded(perStudent) };
}

function hoursOf({ items }: UnderstoodEvent): number {
  return items.kind === 'meetings' ? items.meetings.reduce((total, { hours }) => total + hours, 0) : 0;
}

/** What is for all students, and what is for a group on the path. */
function hoursOnPath(events: readonly UnderstoodEvent[], path: readonly string[]): number {
  const own = new Set(path.map(plainGroup));
  const attended = events.filter(
    ({ reading }) => reading.groups.length === 0 || reading.groups.some((group) => own.has(plainGroup(group))),
  );
  return attended.reduce((total, event) => total + hoursOf(event), 0);
}

interface SeriesHours {
  readonly groups: Set<string>;
  hours: number;
}

function averageHours(events: readonly UnderstoodEvent[]): number {
  const series = new Map<string, SeriesHours>();
  let together = 0;
  for (const event of events) {
    const { reading, course } = event;
    if (reading.groups.length === 0) together += hoursOf(event);
    for (const group of reading.groups) {
      const key = JSON.stringify([course, seriesCode(reading.series, group)]);
      const known = series.get(key) ?? { groups: new Set(), hours: 0 };
      known.groups.add(plainGroup(group));
      known.hours += hoursOf(event);
      series.set(key, known);
    }
  }
  return [...series.values()].reduce((total, { groups, hours }) => total + hours / groups.size, together);
}

/** To the hundredth of an hour: thirds of hours do not add up to a whole one by themselves. */
function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
