import {
  academicYearFrom,
  academicYearOf,
  dateOfEpochDay,
  epochDay,
  lastDayOf,
  plainDate,
  startYearOf,
} from '@evenkeel/shared/calendar';
import type { ImportIssueCode, IssueValues } from '../../import-issue.js';
import { type EventTime, momentOn } from '../event-time.js';
import type { CalendarEvent } from '../read-event.js';
import { type Minutes, wallOf } from '../zones/time-zone.js';
import { costOf, RecurrenceRule } from './recurrence-rule.js';
import { ruleStarts } from './rule-starts.js';

/** What following the rules of a file has cost so far: hostile files hold many rules that are slow to follow. */
export interface SeriesBudget {
  occurrences: number;
  periods: number;
}

export const SERIES_LIMITS = { aSeries: 1_000, aFile: 100_000, periods: 50_000 } as const;

/** When an event takes place, or why its series can't be followed. */
export type Expansion =
  | { readonly kind: 'starts'; readonly starts: readonly EventTime[]; readonly endless: IssueValues | null }
  | { readonly kind: 'refused'; readonly code: ImportIssueCode; readonly values: IssueValues };

const refused = (reason: string): Expansion => ({
  kind: 'refused',
  code: 'calendar-series-refused',
  values: { reason, limit: SERIES_LIMITS.aSeries },
});

/** All times at which an event takes place: its own, those of its rule, those added, less those taken out. */
export function expandSeries(event: CalendarEvent, budget: SeriesBudget): Expansion {
  const own = event.rule === null ? startsOnce(event) : startsOfRule(event, budget);
  if (own.kind === 'refused') return own;
  const taken = new Set(event.exceptions.flatMap(keysOf));
  const all = new Map([...own.starts, ...event.extraTimes].map((start) => [keyOf(start), start]));
  if (all.size > SERIES_LIMITS.aSeries) return refused('long');
  const starts = [...all.values()].filter((start) => !keysOf(start).some((key) => taken.has(key)));
  if (event.rule !== null || event.extraTimes.length > 0) budget.occurrences += all.size;
  if (budget.occurrences > SERIES_LIMITS.aFile) return refused('file');
  return { kind: 'starts', starts, endless: own.endless };
}

function startsOnce({ start }: CalendarEvent): Expansion {
  return { kind: 'starts', starts: [start], endless: null };
}

function startsOfRule(event: CalendarEvent, budget: SeriesBudget): Expansion {
  if (budget.periods > SERIES_LIMITS.periods) return refused('file');
  const read = RecurrenceRule.safeParse(event.rule);
  if (!read.success) return refused('rule');
  const first = clockOf(event.start);
  const { last, endless } = lastOf(read.data, event.start);
  budget.periods += costOf(read.data, (last - first) / 1440);
  if (budget.periods > SERIES_LIMITS.periods || budget.occurrences > SERIES_LIMITS.aFile) return refused('file');
  const found = ruleStarts(read.data, { first, last });
  if (!found || found.length === 0) return refused('none');
  if (found.length > SERIES_LIMITS.aSeries) return refused('long');
  return { kind: 'starts', starts: withStart(event.start, found), endless: endless ? { until: dateAt(last) } : null };
}

/** The first occurrence counts, whether the rule meets it or not (RFC 5545 3.8.5.3). */
function withStart(start: EventTime, found: readonly Minutes[]): readonly EventTime[] {
  return [...new Set([clockOf(start), ...found])].map((wall) =>
    start.kind === 'day' ? { kind: 'day', day: Math.floor(wall / 1440) } : momentOn(start.zone, wall),
  );
}

/**
 * Until when a rule runs. One without an end runs to the end of the academic year it begins in, one with a number of times at most
 * three years: no timetable is made further ahead.
 */
function lastOf(rule: RecurrenceRule, start: EventTime): { readonly last: Minutes; readonly endless: boolean } {
  const year = academicYearOf(dateOfEpochDay(Math.floor(clockOf(start) / 1440)));
  const endOf = (years: number) => epochDay(lastDayOf(academicYearFrom(startYearOf(year) + years))) * 1440 + 1439;
  const until = rule.until === undefined ? null : untilOf(rule.until, start);
  if (until !== null) return { last: Math.min(until, endOf(3)), endless: until > endOf(3) };
  return rule.count === undefined ? { last: endOf(0), endless: true } : { last: endOf(3), endless: false };
}

function untilOf(written: string, start: EventTime): Minutes | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):\d\d(Z?))?$/.exec(written);
  const date = plainDate(match?.[1] ?? '');
  if (!match || !date) return null;
  if (match[2] === undefined) return epochDay(date) * 1440 + 1439;
  const clock = epochDay(date) * 1440 + Number(match[2]) * 60 + Number(match[3]);
  return match[4] === 'Z' && start.kind === 'moment' ? wallOf(start.zone, clock) : clock;
}

function clockOf(time: EventTime): Minutes {
  return time.kind === 'day' ? time.day * 1440 : time.wall;
}

function dateAt(wall: Minutes): string {
  return dateOfEpochDay(Math.floor(wall / 1440));
}

/** What tells two times apart. */
export function keyOf(time: EventTime): string {
  return time.kind === 'day' ? `day ${time.day}` : `moment ${time.utc}`;
}

/** An exception may name a moment by its day only. */
function keysOf(time: EventTime): readonly string[] {
  return time.kind === 'day' ? [keyOf(time)] : [keyOf(time), `day ${Math.floor(time.wall / 1440)}`];
}
