import { datePartsOf, type EpochDay, epochDayOf } from '@evenkeel/shared/calendar';
import { recurrenceRule } from '../recurrence/recurrence-rule.js';
import { ruleDays } from '../recurrence/rule-days.js';
import type { Minutes, TimeZone } from './time-zone.js';
import { offsetAmong, type Transition } from './transitions.js';

/** A time zone as a calendar itself describes it. */
export interface ZoneDescription {
  /** Its name in the IANA database, where the calendar adds that. */
  readonly location: string | null;
  readonly phases: readonly ZonePhase[];
}

/** Summer or winter: the values of its properties as written, by name. */
export type ZonePhase = (name: string) => readonly string[];

/** The years in which a calendar is looked at. */
const FIRST_YEAR = 1990;
const LAST_DAY = epochDayOf(2060, 12, 31) ?? 0;

/** The clock of a time zone that is described, or null when that can't be read. Only yearly rules are followed, as clocks do. */
export function describedZone(name: string, { phases }: ZoneDescription): TimeZone | null {
  const transitions = phases.flatMap(transitionsOf).sort((a, b) => a.utc - b.utc);
  const [first] = transitions;
  if (!first) return null;
  return { name, offsetAt: (utc) => offsetAmong(transitions, utc) ?? first.offset };
}

function transitionsOf(phase: ZonePhase): readonly Transition[] {
  const from = offsetOf(phase('TZOFFSETFROM')[0] ?? '');
  const offset = offsetOf(phase('TZOFFSETTO')[0] ?? '');
  const start = localTime(phase('DTSTART')[0] ?? '');
  if (from === null || offset === null || !start) return [];
  const added = phase('RDATE').flatMap((list) => list.split(',', 200).flatMap((text) => localTime(text) ?? []));
  const yearly = yearlyDays(phase('RRULE')[0] ?? '', start.day).map((day) => ({ ...start, day }));
  return [start, ...added, ...yearly].map(({ day, minute }) => ({ utc: day * 1440 + minute - from, offset }));
}

function offsetOf(text: string): Minutes | null {
  const match = /^([+-]?)(\d\d):?(\d\d)/.exec(text.trim());
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null;
}

interface LocalTime {
  readonly day: EpochDay;
  readonly minute: Minutes;
}

function localTime(text: string): LocalTime | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(text.trim());
  const day = match ? epochDayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return match && day !== null ? { day, minute: Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0) } : null;
}

/** The days on which a rule such as "the last Sunday of March" falls. */
function yearlyDays(written: string, start: EpochDay): readonly EpochDay[] {
  const rule = recurrenceRule(written);
  if (rule?.frequency !== 'YEARLY') return [];
  const until = localTime(rule.until ?? '')?.day ?? LAST_DAY;
  const first = rule.count === null ? sameDayFrom(start) : start;
  return ruleDays(rule, { first, last: Math.min(until, LAST_DAY), most: 200 }).days;
}

/** The day itself, or the same day of the year in the first year that is looked at: zones are described from 1601 on. */
function sameDayFrom(start: EpochDay): EpochDay {
  const { year, month, day } = datePartsOf(start);
  return year >= FIRST_YEAR ? start : (epochDayOf(FIRST_YEAR, month, Math.min(day, 28)) ?? start);
}
