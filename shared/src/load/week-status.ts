import {
  type AcademicCalendar,
  epochDay,
  type IsoWeek,
  isStudyWeek,
  mondayOf,
  sundayOf,
  weekKindOf,
} from '../calendar/index.js';
import type { WeekStatus } from './week-load.js';

interface WeekFacts {
  readonly calendar: AcademicCalendar;
  readonly week: IsoWeek;
  readonly hours: number;
  readonly estimatedHours: number;
  /** Whether a course of the cohort runs. */
  readonly active: boolean;
}

/**
 * Whether the hours of a week can be told. A week in which students are expected to study but of which no course is known is
 * not a week of rest: it cannot be told.
 */
export function weekStatus({ calendar, week, hours, estimatedHours, active }: WeekFacts): WeekStatus {
  if (!active && hours === 0 && studyIsExpected(calendar, week)) return 'cannot-tell';
  return estimatedHours > 0 ? 'estimated' : 'known';
}

function studyIsExpected(calendar: AcademicCalendar, week: IsoWeek): boolean {
  if (isStudyWeek(calendar, week)) return true;
  return weekKindOf(calendar, week) === 'none' && isWithinPeriods(calendar, week);
}

function isWithinPeriods(calendar: AcademicCalendar, week: IsoWeek): boolean {
  const starts = calendar.periods.map((period) => epochDay(period.start));
  const ends = calendar.periods.map((period) => epochDay(period.end));
  return epochDay(sundayOf(week)) >= Math.min(...starts) && epochDay(mondayOf(week)) <= Math.max(...ends);
}
