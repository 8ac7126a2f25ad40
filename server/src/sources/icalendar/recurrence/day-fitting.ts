import { datePartsOf, type EpochDay, weekdayOf } from '@evenkeel/shared/calendar';
import type { RecurrenceRule, RuleDay } from './recurrence-rule.js';
import { nextMonth, startOfYear } from './rule-periods.js';

/** Whether a day has the weekday, the place in its month and year, and the week number that a rule asks for. */
export function dayFitting(rule: RecurrenceRule): (day: EpochDay) => boolean {
  const weekdays = weekdaysOf(rule);
  const checks = datedChecks(rule);
  return (day) => {
    if (weekdays && !weekdays[weekdayOf(day)]) return false;
    if (checks.length === 0) return true;
    const date = dateFacts(day);
    return checks.every((check) => check(date));
  };
}

/** The weekdays that are asked for, whatever else holds; null when that says nothing. */
function weekdaysOf({ days }: RecurrenceRule): readonly boolean[] | null {
  return days && Array.from({ length: 8 }, (_, weekday) => days.some((day) => day.weekday === weekday));
}

interface DateFacts {
  readonly day: EpochDay;
  readonly month: number;
  readonly dayOfMonth: number;
}

type DateCheck = (date: DateFacts) => boolean;

function dateFacts(day: EpochDay): DateFacts {
  const { month, day: dayOfMonth } = datePartsOf(day);
  return { day, month, dayOfMonth };
}

function datedChecks(rule: RecurrenceRule): readonly DateCheck[] {
  const { days, months, monthDays, yearDays, weekNumbers, weekStart } = rule;
  const counted = days?.some(({ nth }) => nth !== null) ? days : null;
  return [
    ...(months ? [({ month }: DateFacts) => months.includes(month)] : []),
    ...(monthDays ? [inMonth(monthDays)] : []),
    ...(yearDays ? [inYear(yearDays)] : []),
    ...(weekNumbers ? [inWeek(weekNumbers, weekStart)] : []),
    ...(counted ? [countedWeekday(counted, rule.frequency === 'MONTHLY' || months !== null)] : []),
  ];
}

/** The place of something in a row of so many, from the front or from the end. */
function isAmong(wanted: readonly number[], place: number, length: number): boolean {
  return wanted.includes(place) || wanted.includes(place - length - 1);
}

function inMonth(wanted: readonly number[]): DateCheck {
  const fromTheEnd = wanted.some((place) => place < 0);
  return ({ day, dayOfMonth }) => isAmong(wanted, dayOfMonth, fromTheEnd ? lengthOfMonth(day, dayOfMonth) : 31);
}

function lengthOfMonth(day: EpochDay, dayOfMonth: number): number {
  const start = day - dayOfMonth + 1;
  return nextMonth(start) - start;
}

function inYear(wanted: readonly number[]): DateCheck {
  return ({ day }) => {
    const start = startOfYear(day);
    return isAmong(wanted, day - start + 1, startOfYear(start + 366) - start);
  };
}

/** Week 1 is the first that has four days or more in the year. */
function inWeek(wanted: readonly number[], weekStart: number): DateCheck {
  const startOfWeek = (day: EpochDay) => day - ((weekdayOf(day) - weekStart + 7) % 7);
  const firstWeek = (day: EpochDay) => startOfWeek(startOfYear(day) + 3);
  return ({ day }) => {
    const middle = startOfWeek(day) + 3;
    const first = firstWeek(middle);
    const weeks = (firstWeek(startOfYear(middle) + 370) - first) / 7;
    return isAmong(wanted, (middle - 3 - first) / 7 + 1, weeks);
  };
}

/** The second Monday, the last Friday: of a month, or else of a year. */
function countedWeekday(days: readonly RuleDay[], ofMonth: boolean): DateCheck {
  return ({ day, dayOfMonth }) => {
    const start = ofMonth ? day - dayOfMonth + 1 : startOfYear(day);
    const end = ofMonth ? nextMonth(start) : startOfYear(start + 366);
    const place = Math.floor((day - start) / 7) + 1;
    const fromTheEnd = -Math.floor((end - 1 - day) / 7) - 1;
    return days.some(
      ({ nth, weekday }) => weekday === weekdayOf(day) && (nth === null || nth === place || nth === fromTheEnd),
    );
  };
}
