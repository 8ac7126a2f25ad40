import { datePartsOf, type EpochDay, weekdayOf } from '@evenkeel/shared/calendar';
import type { RecurrenceRule } from './recurrence-rule.js';

/** A day, week, month or year, up to the day after it. */
export interface RulePeriod {
  readonly start: EpochDay;
  readonly end: EpochDay;
}

/** The periods of a rule that count, from the one that holds its first day on. Endless. */
export function rulePeriods({ frequency, interval, weekStart }: RecurrenceRule, first: EpochDay): Iterable<RulePeriod> {
  switch (frequency) {
    case 'DAILY':
      return days(first, { length: 1, interval });
    case 'WEEKLY':
      return days(first - ((weekdayOf(first) - weekStart + 7) % 7), { length: 7, interval });
    case 'MONTHLY':
      return months(first - datePartsOf(first).day + 1, { length: 1, interval });
    case 'YEARLY':
      return months(startOfYear(first), { length: 12, interval: interval * 12 });
  }
}

interface Stride {
  readonly length: number;
  readonly interval: number;
}

function* days(from: EpochDay, { length, interval }: Stride): Generator<RulePeriod> {
  for (let start = from; ; start += length * interval) yield { start, end: start + length };
}

function* months(from: EpochDay, { length, interval }: Stride): Generator<RulePeriod> {
  for (let start = from; ; ) {
    let next = start;
    let end = start;
    for (let month = 1; month <= interval; month += 1) {
      next = nextMonth(next);
      if (month === length) end = next;
    }
    yield { start, end };
    start = next;
  }
}

/** The first day of the month after the one that begins on a day: 32 days later it is under way. */
export function nextMonth(start: EpochDay): EpochDay {
  const later = start + 32;
  return later - datePartsOf(later).day + 1;
}

/** The first of January of the year of a day. */
export function startOfYear(day: EpochDay): EpochDay {
  let start = day - datePartsOf(day).day + 1;
  for (let { month } = datePartsOf(start); month > 1; month -= 1) start -= datePartsOf(start - 1).day;
  return start;
}
