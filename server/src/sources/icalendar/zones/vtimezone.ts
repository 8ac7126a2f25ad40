import { dateFromParts, type EpochDay, epochDay, weekdayOf } from '@evenkeel/shared/calendar';
import type { Block } from '../split-calendar.js';
import type { Minutes, TimeZone } from './time-zone.js';
import { offsetAmong, type Transition } from './transitions.js';

/** The years in which a calendar is looked at. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A time zone as a calendar itself describes it, or null when that can't be read. Only yearly rules are followed, as clocks do. */
export function describedZone(name: string, { inner }: Block): TimeZone | null {
  const transitions = inner.flatMap((rule) => transitionsOf(rule)).sort((a, b) => a.utc - b.utc);
  const [first] = transitions;
  if (!first) return null;
  return { name, offsetAt: (utc) => offsetAmong(transitions, utc) ?? first.offset };
}

function transitionsOf({ lines }: Block): readonly Transition[] {
  const valueIn = (name: string) =>
    lines
      .find(({ bytes }) => new RegExp(`^${name}[;:]`, 'i').test(bytes))
      ?.bytes.replace(/^[^:]*:/, '')
      .trim() ?? '';
  const from = offsetOf(valueIn('TZOFFSETFROM'));
  const offset = offsetOf(valueIn('TZOFFSETTO'));
  const start = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(valueIn('DTSTART'))?.slice(1).map(Number);
  if (from === null || offset === null || !start) return [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = start;
  const onDay = (date: EpochDay): Transition => ({ utc: date * 1440 + hour * 60 + minute - from, offset });
  const first = dateFromParts(year, month, day);
  const days = yearlyDays(valueIn('RRULE'), year);
  return [...(first ? [epochDay(first)] : []), ...days].map(onDay);
}

function offsetOf(text: string): Minutes | null {
  const match = /^([+-])(\d\d)(\d\d)/.exec(text);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null;
}

/** The days on which a rule such as "the last Sunday of March" falls. */
function yearlyDays(rule: string, startYear: number): readonly EpochDay[] {
  const part = (name: string) => new RegExp(`(?:^|;)${name}=([^;]{1,30})`, 'i').exec(rule)?.[1] ?? '';
  const month = Number(part('BYMONTH'));
  const weekday = /^([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)$/i.exec(part('BYDAY'));
  if (part('FREQ').toUpperCase() !== 'YEARLY' || !weekday) return [];
  const until = Number(part('UNTIL').slice(0, 4) || LAST_YEAR);
  const first = Math.max(FIRST_YEAR, startYear);
  const years = Array.from(
    { length: Math.max(0, Math.min(until, LAST_YEAR) - first + 1) },
    (_, index) => first + index,
  );
  const isoDay = WEEKDAYS.indexOf((weekday[2] ?? '').toUpperCase()) + 1;
  return years.flatMap((year) => nthWeekday(year, month, { nth: Number(weekday[1]), isoDay }) ?? []);
}

function nthWeekday(year: number, month: number, { nth, isoDay }: { nth: number; isoDay: number }): EpochDay | null {
  const first = dateFromParts(year, month, 1);
  const next = month === 12 ? dateFromParts(year + 1, 1, 1) : dateFromParts(year, month + 1, 1);
  if (!first || !next || nth === 0) return null;
  if (nth < 0) {
    const last = epochDay(next) - 1;
    return last - ((weekdayOf(last) - isoDay + 7) % 7) + (nth + 1) * 7;
  }
  const start = epochDay(first);
  return start + ((isoDay - weekdayOf(start) + 7) % 7) + (nth - 1) * 7;
}
