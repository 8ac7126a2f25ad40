import {
  type ClockTime,
  clockTime,
  dateFromParts,
  epochDay,
  type PlainDate,
  plainDate,
} from '@evenkeel/shared/calendar';

/** A day and a time on the clock of the institution. */
export interface LocalMoment {
  readonly date: PlainDate;
  readonly time: ClockTime;
}

const ZONE = 'Europe/Amsterdam';
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;
const MINUTE = 60;
const DAY = 86_400;
/** 1 January 2000 and 2101: an instant outside these is a mistake, such as milliseconds for seconds. */
const FIRST_SECOND = 946_684_800;
const END_SECOND = 4_133_980_800;

/** Making one takes longer than thousands of conversions. */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const MOST_KEPT = 20_000;
const known = new Map<number, LocalMoment | null>();

/** The day and time in the institution's zone of an instant written as `2026-10-05T21:59:00Z`, or null when it is none. */
export function momentOfInstant(text: string): LocalMoment | null {
  const match = INSTANT.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', offset] = match;
  const date = dateFromParts(Number(year), Number(month), Number(day));
  const time = clockTime(`${hour}:${minute}:${second}`);
  if (!date || !time) return null;
  // Without an offset it is the clock on the wall.
  if (offset === undefined) return { date, time };
  const seconds = epochDay(date) * DAY + (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second);
  return momentOfEpoch(seconds - offsetSeconds(offset));
}

/** The day and time in the institution's zone, so many seconds after 1970 began in Greenwich; null outside this century. */
export function momentOfEpoch(seconds: number): LocalMoment | null {
  if (!Number.isFinite(seconds) || seconds < FIRST_SECOND || seconds >= END_SECOND) return null;
  const minute = Math.floor(seconds / MINUTE);
  const kept = known.get(minute);
  if (kept !== undefined) return kept;
  const moment = localMoment(minute);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(minute, moment);
  return moment;
}

function localMoment(epochMinute: number): LocalMoment | null {
  const parts = new Map(clock.formatToParts(epochMinute * MINUTE * 1000).map(({ type, value }) => [type, value]));
  const date = plainDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
  const time = clockTime(`${parts.get('hour')}:${parts.get('minute')}`);
  return date && time ? { date, time } : null;
}

function offsetSeconds(offset: string): number {
  const digits = offset.replace(/\D/g, '');
  if (digits === '') return 0;
  const seconds = (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * MINUTE;
  return offset.startsWith('-') ? -seconds : seconds;
}
