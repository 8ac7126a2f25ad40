import {
  type AcademicCalendar,
  dayKindOf,
  type EpochDay,
  epochDay,
  isWeekend,
  shortestPeriodOn,
} from '../calendar/index.js';
import type { CourseSpan } from '../schedule/index.js';
import { daysFromTo, workingDaysOrAll } from './study-days.js';

/** How long after its period an examination of a course may still be. */
const DAYS_AFTER_PERIOD = 21;

/**
 * The days over which the hours of an assessment without a date are spread: the exam days of the last period of the course and
 * of three weeks after it, else the working days in the last third of the course. Never empty: an undated exam still costs hours.
 */
export function undatedDays(calendar: AcademicCalendar, span: CourseSpan): readonly EpochDay[] {
  const start = epochDay(span.start);
  const end = epochDay(span.end);
  const period = shortestPeriodOn(calendar, end);
  const from = Math.max(start, period ? epochDay(period.start) : start);
  const to = (period ? epochDay(period.end) : end) + DAYS_AFTER_PERIOD;
  const examDays = to < from ? [] : daysFromTo(from, to).filter((day) => isExamDay(calendar, day));
  if (examDays.length > 0) return examDays;
  const days = daysFromTo(start, end);
  return workingDaysOrAll(calendar, days.slice(Math.floor((days.length * 2) / 3)));
}

function isExamDay(calendar: AcademicCalendar, day: EpochDay): boolean {
  return !isWeekend(day) && dayKindOf(calendar, day) === 'exam';
}
