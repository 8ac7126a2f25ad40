import {
  type ClockTime,
  clockTime,
  dateFromParts,
  epochDay,
  type PlainDate,
  weekdayOf,
} from '@evenkeel/shared/calendar';
import { amsterdamInstant } from '../../sources/amsterdam-moment.js';
import { momentOfSerial } from '../../sources/excel-serial.js';
import { SLASH_DATE } from './date-order.js';
import {
  type ColumnContext,
  type FieldReader,
  type FieldResult,
  type FilledCell,
  fault,
  understood,
} from './field-reader.js';
import { monthOfName } from './month-names.js';
import { shortText } from './short-text.js';
import { timeOfHalfDay } from './time.js';
import { weekdayInFront } from './weekday-names.js';

/** A day, with the time when the cell names one. */
export interface DayAndTime {
  readonly date: PlainDate;
  readonly time: ClockTime | null;
}

/** A day with its time, without its year. */
export interface DayWithoutYear {
  readonly month: number;
  readonly day: number;
  /** As it is written, 1 for Monday; null where none is. */
  readonly weekday: number | null;
  readonly time: ClockTime | null;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-.])\s?(\d{1,2})\2\s?(\d{4})$/;
const NAMED_DAY_FIRST = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:e|er|st|nd|rd|th|\.)?[\s-]+(\p{L}+\.?),?[\s-]+(\d{4})$/u;
const NAMED_MONTH_FIRST = /^(?:\p{L}+\.?,?\s+)?(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const NAMED_WITHOUT_YEAR = /^(\d{1,2})(?:e|er|st|nd|rd|th|\.)?[\s-]+(\p{L}+\.?)$/u;
const DASHED_WITHOUT_YEAR = /^(\d{1,2})[-.](\d{1,2})\.?$/;
const TWO_DIGIT_YEAR = /^\d{1,2}([-./])\d{1,2}\1\d{2}$|^\d{1,2}[\s-]\p{L}+\.?[\s-]'?\d{2}$/u;
const TIME_BEHIND =
  /(?:[T\s]|\s+om\s+|\s+at\s+|\s+um\s+)\s*(\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?:uur|uhr|hrs|u|h|([ap])\.?m\.?)?$/i;
/** A moment on the clock of another place, or of none: `2026-10-23T21:59:00Z`. */
const INSTANT = /^\d{4}-\d{2}-\d{2}[T\s]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})$/i;
/** Whole day numbers of 2000 to 2100: what a date column holds when a program shows dates as plain numbers. */
const SERIAL = /^(3[6-9]|[4-6]\d|7[0-3])\d{3}$/;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** A day in any of the ways people write one; what can be read in two ways is a fault with the way out. */
export const readDate: FieldReader<PlainDate> = (cell, context) => {
  const result = readDayAndTime(cell, context);
  return result.kind === 'value' ? { ...result, value: result.value.date } : result;
};

/** A day with its time, where a cell holds both: `23-10-2026 17:00`. */
export const readDayAndTime: FieldReader<DayAndTime> = (cell, context) => {
  if (typeof cell === 'string') return fromText(shortText(cell), context);
  if (typeof cell === 'number') return fromSerial(cell, context);
  return fromMoment(cell);
};

function fromMoment(cell: FilledCell): FieldResult<DayAndTime> {
  if (typeof cell !== 'object' || cell.kind !== 'moment' || cell.date === null) return invalid();
  return within(cell.date, cell.time);
}

function fromSerial(value: number, context: ColumnContext): FieldResult<DayAndTime> {
  if (!SERIAL.test(String(Math.floor(value)))) return invalid();
  const moment = momentOfSerial(value, context.serialEpoch);
  return moment?.date ? within(moment.date, moment.time) : invalid();
}

/** A day of which the year is left to the academic year: `vrijdag 16 oktober 23:59`, `vr 16-10`. Null for anything else: `10-11` alone may be two weeks. */
export function dayWithoutYear(text: string): DayWithoutYear | null {
  const { before, time } = splitTime(text);
  const { weekday, rest } = weekdayInFront(before);
  const named = NAMED_WITHOUT_YEAR.exec(rest);
  const dashed = weekday === null ? null : DASHED_WITHOUT_YEAR.exec(rest);
  const month = named ? monthOfName(named[2] ?? '') : Number(dashed?.[2]);
  const day = Number(named?.[1] ?? dashed?.[1]);
  // a leap year has all days there are
  return month && dateFromParts(2028, month, day) ? { month, day, weekday, time } : null;
}

function fromText(text: string, context: ColumnContext): FieldResult<DayAndTime> {
  if (SERIAL.test(text)) return fromSerial(Number(text), context);
  if (INSTANT.test(text)) return fromInstant(text);
  const { before, time } = splitTime(text);
  const { weekday, rest } = weekdayInFront(before);
  const day = parseDay(rest, context);
  return day.kind === 'value' ? onWeekday(within(day.value, time), weekday) : day;
}

function splitTime(text: string): { readonly before: string; readonly time: ClockTime | null } {
  const behind = TIME_BEHIND.exec(text);
  const time = behind?.[1] ? timeBehind(behind[1], behind[2]) : null;
  return { before: time && behind ? text.slice(0, behind.index).trim().replace(/,$/, '') : text, time };
}

function timeBehind(written: string, half: string | undefined): ClockTime | null {
  const bare = written.replace(/\.\d+$/, (part) => (part.length === 3 ? part : ''));
  return half === undefined ? clockTime(bare) : timeOfHalfDay(bare, half);
}

function fromInstant(text: string): FieldResult<DayAndTime> {
  const moment = amsterdamInstant(text.replace(/\s+(?=Z|[+-])/i, ''));
  return moment ? understood(moment) : invalid();
}

/** A day of the week that is not that of the date is the mark of last year's dates. */
function onWeekday(result: FieldResult<DayAndTime>, weekday: number | null): FieldResult<DayAndTime> {
  if (result.kind === 'fault') return result;
  const day = otherWeekday(result.value.date, weekday);
  return day === null ? result : { ...result, remark: 'weekday-differs', remarkValues: { day } };
}

/** The day of the week of a date, 1 for Monday, where another one is written; null where none is, or that one. */
export function otherWeekday(date: PlainDate, written: number | null): number | null {
  const day = weekdayOf(epochDay(date));
  return written === null || day === written ? null : day;
}

function parseDay(text: string, context: ColumnContext): FieldResult<PlainDate> {
  const slash = SLASH_DATE.exec(text);
  if (slash && slash[0] === text) return fromSlashes(slash, context);
  if (TWO_DIGIT_YEAR.test(text)) return fault('date-two-digit-year');
  const date = fromPattern(text);
  return date ? understood(date) : invalid();
}

function fromPattern(text: string): PlainDate | null {
  const iso = ISO.exec(text);
  if (iso) return dateFromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateFromParts(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const named = NAMED_DAY_FIRST.exec(text);
  if (named) return dateFromParts(Number(named[3]), monthOfName(named[2] ?? '') ?? 0, Number(named[1]));
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  if (monthFirst)
    return dateFromParts(Number(monthFirst[3]), monthOfName(monthFirst[1] ?? '') ?? 0, Number(monthFirst[2]));
  return null;
}

/** `10/12/2026` is two days; `10/30/2026` is one, but only for who writes the month first, and that is asked, not guessed. */
function fromSlashes(match: RegExpExecArray, { slashOrder }: ColumnContext): FieldResult<PlainDate> {
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayMonth = dateFromParts(year, second, first);
  const monthDay = dateFromParts(year, first, second);
  if (slashOrder === 'month-day')
    return monthDay ? understood(monthDay) : fault('date-invalid', { offer: dayMonth ? 'dayFirst' : 'none' });
  if (slashOrder === null && dayMonth && monthDay && dayMonth !== monthDay)
    return fault('date-ambiguous', { dayMonth, monthDay });
  return dayMonth ? understood(dayMonth) : fault('date-invalid', { offer: monthDay ? 'monthFirst' : 'none' });
}

function within(date: PlainDate, time: ClockTime | null): FieldResult<DayAndTime> {
  const year = Number(date.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? invalid() : understood({ date, time });
}

function invalid(): FieldResult<never> {
  return fault('date-invalid', { offer: 'none' });
}
