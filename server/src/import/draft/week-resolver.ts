import {
  type AcademicCalendar,
  type AcademicYear,
  epochDay,
  type IsoWeek,
  isoWeekOf,
  isStudyWeek,
  mondayOf,
  type Period,
  periodByCode,
  weekKindOf,
  weekNumberOf,
  weeksFromTo,
  weeksOf,
} from '@evenkeel/shared/calendar';
import { assertNever } from '@evenkeel/shared/util';
import type { ImportIssueCode, IssueValues } from '../../sources/import-issue.js';
import type { WrittenWeek } from '../fields/week.js';

/** The week that was meant, or why it can't be told. */
export type ResolvedWeek =
  | { readonly kind: 'week'; readonly week: IsoWeek; readonly remark?: Remark }
  | { readonly kind: 'fault'; readonly code: ImportIssueCode; readonly values: IssueValues };

interface Remark {
  readonly code: ImportIssueCode;
  readonly values: IssueValues;
}

/** Where a week is looked for. */
export interface WeekContext {
  readonly calendar: AcademicCalendar;
  /** The periods in which the course is given. */
  readonly periodCodes: readonly string[];
}

type WrittenSitting = Extract<WrittenWeek, { kind: 'sitting' }>;

/** Finds the ISO week that a written week means, with the academic calendar of the year. */
export function resolveWeek(written: WrittenWeek, context: WeekContext): ResolvedWeek {
  switch (written.kind) {
    case 'iso':
      return { kind: 'week', week: written.week };
    case 'number':
      return weekOfNumber(written.number, context.calendar.year);
    case 'teaching':
      return inPeriod(written.period, context, (period) => teachingWeek(context.calendar, period, written.number));
    case 'sitting':
      return inPeriod(written.period, context, (period) => sittingWeek(context.calendar, period, written));
    default:
      return assertNever(written);
  }
}

function weekOfNumber(number: number, year: AcademicYear): ResolvedWeek {
  const week = weeksOf(year).find((candidate) => weekNumberOf(candidate) === number);
  return week ? { kind: 'week', week } : { kind: 'fault', code: 'week-outside-year', values: { week: number, year } };
}

/** The period that was named, else the only one the course is given in. */
function inPeriod(code: string | null, context: WeekContext, find: (period: Period) => ResolvedWeek): ResolvedWeek {
  const codes = code === null ? context.periodCodes : [code];
  const [only] = codes;
  if (only === undefined || codes.length > 1) return { kind: 'fault', code: 'week-needs-period', values: {} };
  const period = periodByCode(context.calendar, only);
  if (period) return find(period);
  const known = context.calendar.periods.map((candidate) => candidate.code).join(', ');
  return { kind: 'fault', code: 'week-period-unknown', values: { period: only, known } };
}

/** Counts as the screens do: weeks with their Thursday in the period, vacations left out. */
function teachingWeek(calendar: AcademicCalendar, period: Period, number: number): ResolvedWeek {
  const weeks = weeksWithin(period).filter((week) => isStudyWeek(calendar, week));
  const week = weeks[number - 1];
  if (week) return withAssumption(calendar, week);
  return {
    kind: 'fault',
    code: 'week-beyond-period',
    values: { week: number, period: period.code, weeks: weeks.length },
  };
}

function weeksWithin(period: Period): readonly IsoWeek[] {
  const weeks = weeksFromTo(isoWeekOf(period.start), isoWeekOf(period.end));
  const thursday = (week: IsoWeek) => epochDay(mondayOf(week)) + 3;
  return weeks.filter((week) => epochDay(period.start) <= thursday(week) && thursday(week) <= epochDay(period.end));
}

function sittingWeek(calendar: AcademicCalendar, period: Period, written: WrittenSitting): ResolvedWeek {
  const weeks = weeksWithin(period).filter((week) => weekKindOf(calendar, week) === written.sitting);
  const week = weeks[(written.number ?? 1) - 1];
  if (!week) return { kind: 'fault', code: 'sitting-week-none', values: { period: period.code, weeks: weeks.length } };
  const several = written.number === null && weeks.length > 1;
  if (!several) return withAssumption(calendar, week);
  return {
    kind: 'week',
    week,
    remark: { code: 'sitting-week-several', values: { week, weeks: weeks.length, period: period.code } },
  };
}

function withAssumption(calendar: AcademicCalendar, week: IsoWeek): ResolvedWeek {
  if (!calendar.assumed) return { kind: 'week', week };
  return { kind: 'week', week, remark: { code: 'week-by-assumed-calendar', values: { week } } };
}
