import { byKeys } from '../util/index.js';
import { type AcademicYear, firstDayOf, lastDayOf } from './academic-year.js';
import type { CalendarEntry, CalendarKind } from './calendar-entry.js';
import { type IsoWeek, mondayOf } from './iso-week.js';
import { type EpochDay, epochDay, isWeekend, type PlainDate } from './plain-date.js';

/** What a day is for; `none` where the calendar says nothing. */
export type DayKind = Exclude<CalendarKind, 'period'> | 'none';

/** A block or semester; periods may lie inside each other (semester 1 holds blocks 1 and 2). */
export interface Period {
  readonly code: string;
  readonly name: string | null;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A week's place in its block: "block 1, week 5". Vacation weeks are not counted. */
export interface TeachingWeek {
  readonly period: Period;
  readonly number: number;
}

/** An academic calendar made ready to be asked about days; built once by `academicCalendar`. */
export interface AcademicCalendar {
  readonly year: AcademicYear;
  /** True when the institution gave no calendar and the usual Dutch one was assumed. */
  readonly assumed: boolean;
  readonly firstDay: EpochDay;
  readonly lastDay: EpochDay;
  /** In order of start, the longer first when two start together. */
  readonly periods: readonly Period[];
  /** The kind of each day from `firstDay` on. */
  readonly dayKinds: readonly DayKind[];
}

/** What a later kind covers when two entries meet on one day: a holiday in a teaching week is a holiday. */
const PRECEDENCE: readonly DayKind[] = [
  'none',
  'teaching',
  'exam',
  'resit',
  'reflection',
  'free',
  'vacation',
  'holiday',
];

/**
 * The calendar of one academic year, from its entries. Days of a period in which no entry names teaching days count as
 * teaching, so a calendar of periods and holidays alone is enough. Entries of other years and of other programmes must be left out
 * by the caller. Errors: none; entries that end before they start cover nothing.
 */
export function academicCalendar(
  year: AcademicYear,
  entries: readonly CalendarEntry[],
  assumed = false,
): AcademicCalendar {
  const periods = periodsOf(entries);
  const starts = entries.map((entry) => epochDay(entry.start));
  const ends = entries.map((entry) => epochDay(entry.end));
  const firstDay = Math.min(epochDay(firstDayOf(year)), ...starts);
  const lastDay = Math.max(epochDay(lastDayOf(year)), ...ends);
  const dayKinds: DayKind[] = new Array<DayKind>(lastDay - firstDay + 1).fill('none');
  const stretches = [...impliedTeaching(periods, entries), ...entries.filter(isStretch)];
  for (const kind of PRECEDENCE) {
    for (const stretch of stretches) {
      if (stretch.kind !== kind) continue;
      dayKinds.fill(kind, epochDay(stretch.start) - firstDay, epochDay(stretch.end) - firstDay + 1);
    }
  }
  return { year, assumed, firstDay, lastDay, periods, dayKinds };
}

interface Stretch {
  readonly kind: DayKind;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

function isStretch(entry: CalendarEntry): entry is CalendarEntry & Stretch {
  return entry.kind !== 'period';
}

function periodsOf(entries: readonly CalendarEntry[]): readonly Period[] {
  return entries
    .filter((entry) => entry.kind === 'period')
    .map(({ code, name, start, end }) => ({ code, name, start, end }))
    .sort(
      byKeys(
        (period) => epochDay(period.start),
        (period) => -epochDay(period.end),
        (period) => period.code,
      ),
    );
}

function impliedTeaching(periods: readonly Period[], entries: readonly CalendarEntry[]): readonly Stretch[] {
  const teaching = entries.filter((entry) => entry.kind === 'teaching');
  return periods
    .filter((period) => !teaching.some((entry) => entry.start <= period.end && entry.end >= period.start))
    .map(({ start, end }) => ({ kind: 'teaching', start, end }));
}

/** What the day is for; `none` outside the calendar. */
export function dayKindOf(calendar: AcademicCalendar, day: EpochDay): DayKind {
  return calendar.dayKinds[day - calendar.firstDay] ?? 'none';
}

/** Whether teaching can take place: a weekday of a teaching week that is no holiday, closure or exam day. */
export function isTeachingDay(calendar: AcademicCalendar, day: EpochDay): boolean {
  return !isWeekend(day) && dayKindOf(calendar, day) === 'teaching';
}

/** Whether staff and students are expected to work: a weekday that is no holiday, closure day or vacation. */
export function isWorkingDay(calendar: AcademicCalendar, day: EpochDay): boolean {
  if (isWeekend(day)) return false;
  const kind = dayKindOf(calendar, day);
  return kind !== 'holiday' && kind !== 'free' && kind !== 'vacation';
}

/** What most weekdays of the week are for; on a tie what comes first in the week. */
export function weekKindOf(calendar: AcademicCalendar, week: IsoWeek): DayKind {
  return weekKindFrom(calendar, epochDay(mondayOf(week)));
}

function weekKindFrom(calendar: AcademicCalendar, monday: EpochDay): DayKind {
  const kinds = [0, 1, 2, 3, 4].map((offset) => dayKindOf(calendar, monday + offset));
  const count = (kind: DayKind) => kinds.filter((other) => other === kind).length;
  return kinds.reduce((most, kind) => (count(kind) > count(most) ? kind : most));
}

/** Whether the week is one to study in: teaching, reading or examining, not a vacation and not outside the calendar. */
export function isStudyWeek(calendar: AcademicCalendar, week: IsoWeek): boolean {
  return isStudyKind(weekKindOf(calendar, week));
}

/** Whether days of this kind are for study: teaching, reading or examining. */
export function isStudyKind(kind: DayKind): boolean {
  return kind !== 'vacation' && kind !== 'none' && kind !== 'holiday' && kind !== 'free';
}

/** The place of the week in the shortest period that holds its Thursday, or null in no period and in vacations. */
export function teachingWeekOf(calendar: AcademicCalendar, week: IsoWeek): TeachingWeek | null {
  const thursday = epochDay(mondayOf(week)) + 3;
  const period = shortestPeriodOn(calendar, thursday);
  if (!period || !isStudyWeek(calendar, week)) return null;
  let number = 0;
  for (let day = thursday; day >= epochDay(period.start); day -= 7) {
    if (isStudyKind(weekKindFrom(calendar, day - 3))) number += 1;
  }
  return { period, number };
}

/** The shortest period that holds the day: the block rather than its semester; null outside all periods. */
export function shortestPeriodOn(calendar: AcademicCalendar, day: EpochDay): Period | null {
  const holding = calendar.periods.filter((period) => epochDay(period.start) <= day && day <= epochDay(period.end));
  const length = (period: Period) => epochDay(period.end) - epochDay(period.start);
  return holding.reduce<Period | null>(
    (best, period) => (best && length(best) <= length(period) ? best : period),
    null,
  );
}

/** The period with this code (case and surrounding spaces aside), or null. */
export function periodByCode(calendar: AcademicCalendar, code: string): Period | null {
  const wanted = code.trim().toLowerCase();
  return calendar.periods.find((period) => period.code.toLowerCase() === wanted) ?? null;
}
