import { dateOfEpochDay } from '@evenkeel/shared/calendar';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Minutes } from '../zones/time-zone.js';
import type { RecurrenceRule } from './recurrence-rule.js';

interface RuleSpan {
  readonly first: Minutes;
  /** The last moment that counts, on the same clock. */
  readonly last: Minutes;
}

/**
 * When a rule lets something begin, on the clock of its own zone: a lesson at 9:00 stays at 9:00 when the clock changes, so the
 * rule is followed as if there were no zone. Null when it can't be followed to the end.
 */
export function ruleStarts(rule: RecurrenceRule, { first, last }: RuleSpan): readonly Minutes[] | null {
  try {
    const series = new RRuleTemporal({
      ...optionsOf(rule),
      dtstart: zoned(first),
      until: zoned(last),
      temporal: Temporal,
      maxIterations: 2_000,
      maxCandidateEvaluations: 20_000,
      cache: false,
    });
    return series.all().map((start) => Math.round(start.epochMilliseconds / 60_000));
  } catch {
    return null; // the library throws when it reaches its bounds or meets a part it does not know
  }
}

function optionsOf(rule: RecurrenceRule) {
  return {
    freq: rule.freq,
    interval: rule.interval,
    ...(rule.count === undefined ? {} : { count: rule.count }),
    ...(rule.byday ? { byDay: rule.byday.map((day) => day.toUpperCase()) } : {}),
    ...(rule.bymonth ? { byMonth: rule.bymonth } : {}),
    ...(rule.bymonthday ? { byMonthDay: rule.bymonthday } : {}),
    ...(rule.byyearday ? { byYearDay: rule.byyearday } : {}),
    ...(rule.byweekno ? { byWeekNo: rule.byweekno } : {}),
    ...(rule.bysetpos ? { bySetPos: rule.bysetpos } : {}),
    ...(typeof rule.wkst === 'string' ? { wkst: rule.wkst } : {}),
  };
}

function zoned(wall: Minutes): Temporal.ZonedDateTime {
  const minute = wall % 1440;
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = dateOfEpochDay(Math.floor(wall / 1440));
  return Temporal.ZonedDateTime.from(`${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00[UTC]`);
}
