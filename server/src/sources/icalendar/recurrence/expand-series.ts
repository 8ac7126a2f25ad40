import {
  academicYearFrom,
  academicYearOf,
  dateOfEpochDay,
  type EpochDay,
  epochDay,
  lastDayOf,
  startYearOf,
} from '@evenkeel/shared/calendar';
import type { ImportIssueCode, IssueValues } from '../../import-issue.js';
import { type EventTime, eventTime, momentOn } from '../event-time.js';
import type { CalendarEvent } from '../read-event.js';
import { type Minutes, wallOf } from '../zones/time-zone.js';
import type { ZoneFinder } from '../zones/zone-finder.js';
import { keyOf, keysOf } from './occurrence-key.js';
import { type RecurrenceRule, recurrenceRule } from './recurrence-rule.js';
import { type RuleDays, ruleDays } from './rule-days.js';

/** A time at which an event takes place, and how long. */
export interface Occurrence {
  readonly start: EventTime;
  readonly minutes: Minutes;
}

/** When an event takes place, or why its series can't be followed. */
export type Expansion =
  | { readonly kind: 'times'; readonly times: readonly Occurrence[]; readonly endless: IssueValues | null }
  | { readonly kind: 'refused'; readonly code: ImportIssueCode; readonly values: IssueValues };

/** What following the rules of a file has cost so far: hostile files hold many rules that are slow to follow. */
export interface SeriesBudget {
  readonly zones: ZoneFinder;
  occurrences: number;
  /** Days that were looked at. */
  days: number;
  /** Times that were looked through for changes from some time on. */
  changed: number;
}

export const SERIES_LIMITS = { aSeries: 1_000, aFile: 100_000, days: 5_000_000, changed: 1_000_000 } as const;

const refused = (reason: 'rule' | 'long' | 'none' | 'file'): Expansion => ({
  kind: 'refused',
  code: 'calendar-series-refused',
  values: { reason, limit: SERIES_LIMITS.aSeries },
});

/** All times at which an event takes place: its own, those of its rule, those added, less those taken out. */
export function expandSeries(event: CalendarEvent, budget: SeriesBudget): Expansion {
  const own = event.rules.length === 0 ? once(event) : timesOfRule(event, budget);
  if (own.kind === 'refused') return own;
  if (event.rules.length === 0 && event.addedTimes.length === 0 && event.exceptions.length === 0) return own;
  if (own.times.length + event.addedTimes.length > SERIES_LIMITS.aSeries * 2) return refused('long');
  const added = event.addedTimes.map(({ start, minutes }) => ({ start, minutes: minutes ?? event.minutes }));
  const all = new Map([...own.times, ...added].map((time) => [keyOf(time.start), time]));
  if (all.size > SERIES_LIMITS.aSeries) return refused('long');
  if (budget.occurrences + all.size > SERIES_LIMITS.aFile) return refused('file');
  budget.occurrences += all.size;
  const taken = new Set(event.exceptions.map(keyOf));
  const times = [...all.values()].filter(({ start }) => !keysOf(start).some((key) => taken.has(key)));
  return { kind: 'times', times, endless: own.endless };
}

/** What a change of a series from some time on comes to: its times count for the file as those of a series do. */
export function changedOnwards(times: () => readonly Occurrence[], looked: number, budget: SeriesBudget): Expansion {
  budget.changed += looked;
  if (budget.changed > SERIES_LIMITS.changed) return refused('file');
  const found = times();
  if (budget.occurrences + found.length > SERIES_LIMITS.aFile) return refused('file');
  budget.occurrences += found.length;
  return { kind: 'times', times: found, endless: null };
}

/** An event that takes place once, at its own time. */
export function once({ start, minutes }: CalendarEvent): Expansion & { readonly kind: 'times' } {
  return { kind: 'times', times: [{ start, minutes }], endless: null };
}

function timesOfRule(event: CalendarEvent, budget: SeriesBudget): Expansion {
  const [text = '', second] = event.rules;
  const rule = second === undefined ? recurrenceRule(text) : null;
  if (!rule) return refused('rule');
  const end = endOf(rule, event.start, budget.zones);
  if (!end) return refused('rule');
  const left = SERIES_LIMITS.aFile - budget.occurrences;
  if (budget.days > SERIES_LIMITS.days || left <= 0) return refused('file');
  const most = Math.min(SERIES_LIMITS.aSeries, left);
  const found = daysOfRule(rule, event.start, { last: end.last, most: most + 1 });
  budget.days += found.looked;
  if (found.days.length === 0) return refused('none');
  if (found.days.length > most) return refused(most < SERIES_LIMITS.aSeries ? 'file' : 'long');
  const times = found.days.map((day) => ({ start: onDay(event.start, day), minutes: event.minutes }));
  const endless = end.endless || found.days.length < (rule.count ?? 0);
  return { kind: 'times', times, endless: endless ? { until: dateOfEpochDay(dayIn(end.last)) } : null };
}

/** The first time counts, whether the rule meets it or not (RFC 5545 3.8.5.3), and is one of its number of times. */
function daysOfRule(rule: RecurrenceRule, start: EventTime, { last, most }: { last: Minutes; most: number }): RuleDays {
  const first = dayIn(clockOf(start));
  const lastDay = Math.floor((last - (clockOf(start) - first * 1440)) / 1440);
  const found = ruleDays(rule, { first, last: lastDay, most });
  if (found.days.length === 0 || found.days[0] === first) return found;
  return { ...found, days: [first, ...(rule.count === null ? found.days : found.days.slice(0, rule.count - 1))] };
}

/** On another day at the same time of the clock: a lesson at 9:00 stays at 9:00 when the clock changes. */
function onDay(start: EventTime, day: EpochDay): EventTime {
  if (start.kind === 'day') return { kind: 'day', day };
  return momentOn(start.zone, day * 1440 + (start.wall - dayIn(start.wall) * 1440));
}

/**
 * Until when a rule runs. One without an end runs to the end of the academic year it begins in, one with a number of times at most
 * three years: no timetable is made further ahead. Null when its end can't be read.
 */
function endOf(
  rule: RecurrenceRule,
  start: EventTime,
  zones: ZoneFinder,
): { readonly last: Minutes; readonly endless: boolean } | null {
  const year = startYearOf(academicYearOf(dateOfEpochDay(dayIn(clockOf(start)))));
  if (rule.until === null && rule.count === null) return { last: endOfYear(year), endless: true };
  const far = endOfYear(year + 3);
  if (rule.until === null) return { last: far, endless: false };
  const until = untilOf(rule.until, start, zones);
  return until === null ? null : { last: Math.min(until, far), endless: until > far };
}

/** The last minute of the academic year that starts in this year. */
function endOfYear(startYear: number): Minutes {
  const known = ends.get(startYear) ?? epochDay(lastDayOf(academicYearFrom(startYear))) * 1440 + 1439;
  ends.set(startYear, known);
  return known;
}

/** Of the few years that times can lie in. */
const ends = new Map<number, Minutes>();

/** The last moment of a rule on the clock of its start; a day counts as a whole. */
function untilOf(written: string, start: EventTime, zones: ZoneFinder): Minutes | null {
  const until = eventTime(written, null, zones);
  if (!until) return null;
  if (until.kind === 'day') return until.day * 1440 + 1439;
  return until.zone.name === 'UTC' && start.kind === 'moment' ? wallOf(start.zone, until.utc) : until.wall;
}

function clockOf(time: EventTime): Minutes {
  return time.kind === 'day' ? time.day * 1440 : time.wall;
}

function dayIn(wall: Minutes): EpochDay {
  return Math.floor(wall / 1440);
}
