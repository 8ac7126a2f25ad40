import { type ClockTime, clockTime, dateOfEpochDay, type PlainDate } from '@evenkeel/shared/calendar';
import type { ImportIssueCode, IssueValues } from '../import-issue.js';
import type { EventTime } from './event-time.js';
import type { EventReading } from './profile/match-event.js';
import type { CalendarEvent } from './read-event.js';
import { type Minutes, type TimeZone, wallOf } from './zones/time-zone.js';

/** A meeting on one day. */
export interface Meeting {
  readonly date: PlainDate;
  readonly time: ClockTime;
  readonly hours: number;
}

/** A moment at which something is due; without a time where only the day is told. */
export interface Due {
  readonly date: PlainDate;
  readonly time: ClockTime | null;
}

/** What an event comes to: meetings, due moments, or neither. */
export type EventItems =
  | { readonly kind: 'meetings'; readonly meetings: readonly Meeting[]; readonly remark: Remark | null }
  | { readonly kind: 'dues'; readonly dues: readonly Due[] }
  | { readonly kind: 'refused'; readonly remark: Remark };

interface Remark {
  readonly code: ImportIssueCode;
  readonly values: IssueValues;
}

/** A longer event is no meeting without a break: it runs over several days. */
const LONGEST_MEETING = 16 * 60;
const MOST_DAYS = 31;
const A_DAY = 1440;

/** What an event comes to at the times it takes place, on the clock of the institution. */
export function eventItems(
  event: CalendarEvent,
  reading: EventReading,
  { starts, zone }: { readonly starts: readonly EventTime[]; readonly zone: TimeZone },
): EventItems {
  const isMoment = event.start.kind === 'moment' && event.minutes === 0;
  if (reading.deadline !== null || isMoment) {
    return { kind: 'dues', dues: starts.map((start) => dueAt(start, event.minutes, zone)) };
  }
  const first = starts[0];
  const days = first?.kind === 'moment' ? meetingDays(wallOf(zone, first.utc), event.minutes) : null;
  if (!days) return { kind: 'refused', remark: { code: 'calendar-event-all-day', values: {} } };
  const meetings = starts.flatMap((start) =>
    start.kind === 'moment' ? meetingsAt(wallOf(zone, start.utc), days) : [],
  );
  const values = { days: days.count, hours: days.minutes / 60 };
  const remark = days.count > 1 ? { code: 'calendar-event-over-days' as const, values } : null;
  return { kind: 'meetings', meetings, remark };
}

interface MeetingDays {
  readonly count: number;
  readonly minutes: Minutes;
}

/** An event of several days is on each of them from its first to its last time of day; null where that makes no sense. */
function meetingDays(wall: Minutes, minutes: Minutes): MeetingDays | null {
  if (minutes <= LONGEST_MEETING) return { count: 1, minutes };
  const count = Math.floor((wall + minutes) / A_DAY) - Math.floor(wall / A_DAY) + 1;
  const daily = ((wall + minutes) % A_DAY) - (wall % A_DAY);
  return daily > 0 && daily <= LONGEST_MEETING && count <= MOST_DAYS ? { count, minutes: daily } : null;
}

function meetingsAt(wall: Minutes, { count, minutes }: MeetingDays): readonly Meeting[] {
  return Array.from({ length: count }, (_, index) => ({
    date: dateAt(wall + index * A_DAY),
    time: timeAt(wall),
    hours: minutes / 60,
  }));
}

/** Due at its end: of an event of days on the last of them. */
function dueAt(start: EventTime, minutes: Minutes, zone: TimeZone): Due {
  if (start.kind === 'day') return { date: dateOfEpochDay(start.day + Math.max(1, minutes / A_DAY) - 1), time: null };
  const wall = wallOf(zone, start.utc + minutes);
  return { date: dateAt(wall), time: timeAt(wall) };
}

function dateAt(wall: Minutes): PlainDate {
  return dateOfEpochDay(Math.floor(wall / A_DAY));
}

function timeAt(wall: Minutes): ClockTime {
  const minute = wall % A_DAY;
  const text = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const time = clockTime(text);
  if (!time) throw new Error(`${text} is no time of day`);
  return time;
}
