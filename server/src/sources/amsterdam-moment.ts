import {
  type ClockTime,
  clockTime,
  dateOfEpochDay,
  epochDay,
  type PlainDate,
  plainDate,
} from '@evenkeel/shared/calendar';

/** A day on the clock of the institution, with the time where the text has one. */
export interface AmsterdamMoment {
  readonly date: PlainDate;
  readonly time: ClockTime | null;
}

/** A day and a time on that clock. */
export interface TimedMoment extends AmsterdamMoment {
  readonly time: ClockTime;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const OFFSET = /^([+-])(\d\d):?(\d\d)?$/;
/** 1 January 2000 and 2101: an instant outside these is a mistake, such as milliseconds for seconds. */
const FIRST_SECOND = 946_684_800;
const END_SECOND = 4_133_980_800;
const HOURS_A_DAY = 24;
const MINUTES_A_DAY = HOURS_A_DAY * 60;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** Per whole hour since 1970 how many minutes Amsterdam is ahead: asking takes longer than a thousand look-ups. */
const aheadByHour = new Map<number, number>();
const MOST_KEPT = 100_000;

/**
 * The day and time in Amsterdam of a text such as `2026-10-23T21:59:00Z`; a text without an offset is the clock on the wall, one
 * without a time a whole day. Null where it is neither, or lies outside this century.
 */
export function amsterdamMoment(text: string): AmsterdamMoment | null {
  const match = MOMENT.exec(text.trim());
  const date = match?.[1] ? plainDate(match[1]) : null;
  if (!match || !date || date < '2000-01-01' || date > '2100-12-31') return null;
  if (match[2] === undefined) return { date, time: null };
  const time = clockTime(`${match[2]}:${match[3]}`);
  if (!time) return null;
  if (match[4] === undefined) return { date, time };
  const utc = epochDay(date) * MINUTES_A_DAY + Number(match[2]) * 60 + Number(match[3]) - offsetMinutes(match[4]);
  return momentOfMinute(utc + minutesAhead(Math.floor(utc / 60)));
}

/** The same of a text with a time; null for a day alone. */
export function amsterdamInstant(text: string): TimedMoment | null {
  const moment = amsterdamMoment(text);
  return moment?.time ? { date: moment.date, time: moment.time } : null;
}

/** The day and time in Amsterdam, so many seconds after 1970 began in Greenwich; null outside this century. */
export function amsterdamMomentOfEpoch(seconds: number): TimedMoment | null {
  if (!Number.isFinite(seconds) || seconds < FIRST_SECOND || seconds >= END_SECOND) return null;
  const minute = Math.floor(seconds / 60);
  return momentOfMinute(minute + minutesAhead(Math.floor(minute / 60)));
}

/** Minutes since 1970 on the clock of Amsterdam. */
export function minuteOf({ date, time }: AmsterdamMoment): number {
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  return epochDay(date) * MINUTES_A_DAY + hours * 60 + minutes;
}

function momentOfMinute(minute: number): TimedMoment {
  const day = Math.floor(minute / MINUTES_A_DAY);
  const inDay = minute - day * MINUTES_A_DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  const time = clockTime(`${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`);
  if (!time) throw new Error(`Minute ${inDay} of a day is no time`);
  return { date: dateOfEpochDay(day), time };
}

function offsetMinutes(text: string): number {
  const match = OFFSET.exec(text);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

/** The clock changes on whole hours. */
function minutesAhead(hour: number): number {
  const kept = aheadByHour.get(hour);
  if (kept !== undefined) return kept;
  const parts = new Map(clock.formatToParts(hour * 3_600_000).map(({ type, value }) => [type, value]));
  const date = plainDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
  if (!date) throw new Error(`The clock of Amsterdam gave no date for hour ${hour}`);
  const local = epochDay(date) * MINUTES_A_DAY + Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
  const ahead = local - hour * 60;
  if (aheadByHour.size >= MOST_KEPT) aheadByHour.clear();
  aheadByHour.set(hour, ahead);
  return ahead;
}
