import type { AcademicCalendar } from '../calendar/index.js';
import type { CalendarWeek } from './calendar-week.js';
import type { WeekStatus } from './week-load.js';

interface WeekFacts {
  readonly calendar: AcademicCalendar;
  readonly frame: CalendarWeek;
  readonly hours: number;
  readonly estimatedHours: number;
  /** Whether a course of the cohort runs. */
  readonly active: boolean;
}

/**
 * Whether the hours of a week can be told. A week in which students are expected to study but of which no course is known is
 * not a week of rest: it cannot be told.
 */
export function weekStatus({ calendar, frame, hours, estimatedHours, active }: WeekFacts): WeekStatus {
  if (!active && hours === 0 && studyIsExpected(calendar, frame)) return 'cannot-tell';
  return estimatedHours > 0 ? 'estimated' : 'known';
}

function studyIsExpected(calendar: AcademicCalendar, frame: CalendarWeek): boolean {
  return frame.study || (frame.kind === 'none' && isBetweenPeriods(calendar, frame));
}

/** A gap in the calendar after its first period began and before its last one ends. */
function isBetweenPeriods({ periods }: AcademicCalendar, { start, end }: CalendarWeek): boolean {
  return periods.some((period) => period.start < end) && periods.some((period) => period.end > start);
}
