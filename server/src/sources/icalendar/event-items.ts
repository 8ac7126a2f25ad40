import { type ClockTime, clockTime, dateOfEpochDay, type EpochDay, type PlainDate } from '@evenkeel/shared/calendar';
import type { ImportIssueCode, IssueValues } from '../import-issue.js';
import type { EventTime } from './event-time.js';
import type { EventReading } from './profile/match-event.js';
import type { CalendarEvent } from './read-event.js';
import type { Occurrence } from './recurrence/expand-series.js';
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
const MOST_DATES = 10_000;

/** What an event comes to at the times it takes place, on the clock of the institution. */
export function eventItems(
  event: CalendarEvent,
  reading: EventReading,
  { times, zone }: { readonly times: readonly Occurrence[]; readonly zone: TimeZone },
): EventItems {
  const isMoment = event.start.kind === 'moment' && event.minutes === 0;
  if (reading.deadline !== null || event.isTask || isMoment) {
    return { kind: 'dues', dues: times.map(({ start, minutes }) => dueAt(start, minutes, zone)) };
  }
  const placed = times.map(({ start, minutes }) => placedDays(start, minutes, zone));
  if (placed.includes(null)) return { kind: 'refused', remark: { code: 'calendar-event-all-day', values: {} } };
  const whole = placed.filter((one) => one !== null);
  const long = whole.find(({ days }) => days.count > 1)?.days;
  return {
    kind: 'meetings',
    meetings: whole.flatMap(({ wall, days }) => meetingsAt(wall, days)),
    remark: long ? { code: 'calendar-event-over-days', values: { days: long.count, hours: long.minutes / 60 } } : null,
  };
}

interface PlacedDays {
  readonly wall: Minutes;
  readonly days: MeetingDays;
}

function placedDays(start: EventTime, minutes: Minutes, zone: TimeZone): PlacedDays | null {
  const wall = start.kind === 'moment' ? wallOf(zone, start.utc) : null;
  const days = wall === null ? null : meetingDays(wall, minutes);
  return wall === null || days === null ? null : { wall, days };
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
  if (count === 1) return [{ date: dateAt(wall), time: timeAt(wall), hours: minutes / 60 }];
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

const DATES = new Map<EpochDay, PlainDate>();
const TIMES: ClockTime[] = [];

/** A timetable has few days and fewer times of day: each is written once. */
function dateAt(wall: Minutes): PlainDate {
  const day = Math.floor(wall / A_DAY);
  const known = DATES.get(day);
  if (known) return known;
  const date = dateOfEpochDay(day);
  if (DATES.size < MOST_DATES) DATES.set(day, date);
  return date;
}

function timeAt(wall: Minutes): ClockTime {
  const minute = wall % A_DAY;
  const known = TIMES[minute];
  if (known) return known;
  const time = timeOf(minute);
  TIMES[minute] = time;
  return time;
}

function timeOf(minute: Minutes): ClockTime {
  const text = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const time = clockTime(text);
  if (!time) throw new Error(`${text} is no time of day`);
  return time;
}
