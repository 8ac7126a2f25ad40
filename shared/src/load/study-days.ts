import {
  type AcademicCalendar,
  type EpochDay,
  epochDay,
  type IsoWeek,
  isTeachingDay,
  isWorkingDay,
  mondayOf,
} from '../calendar/index.js';
import type { CourseSpan } from '../schedule/index.js';

/** The days on which a course is studied: the teaching days of its span, else its working days, else all of its days. */
export function studyDaysOf(calendar: AcademicCalendar, span: CourseSpan): readonly EpochDay[] {
  return studyDaysFromTo(calendar, epochDay(span.start), epochDay(span.end));
}

/** The days for what is only known to take place in a week: its teaching days, else its working days, else Monday to Friday. */
export function studyDaysOfWeek(calendar: AcademicCalendar, week: IsoWeek): readonly EpochDay[] {
  const monday = epochDay(mondayOf(week));
  return studyDaysFromTo(calendar, monday, monday + 4);
}

/** Courses of one block ask for the same days. */
const known = new WeakMap<AcademicCalendar, Map<string, readonly EpochDay[]>>();

function studyDaysFromTo(calendar: AcademicCalendar, from: EpochDay, to: EpochDay): readonly EpochDay[] {
  const ofCalendar = known.get(calendar) ?? new Map<string, readonly EpochDay[]>();
  known.set(calendar, ofCalendar);
  const key = `${from} ${to}`;
  const days = ofCalendar.get(key) ?? readStudyDays(calendar, from, to);
  ofCalendar.set(key, days);
  return days;
}

function readStudyDays(calendar: AcademicCalendar, from: EpochDay, to: EpochDay): readonly EpochDay[] {
  const days = daysFromTo(from, to);
  const teaching = days.filter((day) => isTeachingDay(calendar, day));
  if (teaching.length > 0) return teaching;
  return workingDaysOrAll(calendar, days);
}

/** Those of the days that are working days; all of them when none is. */
export function workingDaysOrAll(calendar: AcademicCalendar, days: readonly EpochDay[]): readonly EpochDay[] {
  const working = days.filter((day) => isWorkingDay(calendar, day));
  return working.length > 0 ? working : days;
}

/** All days from the one to the other, both included, in order, whichever of the two comes first. */
export function daysFromTo(one: EpochDay, other: EpochDay): readonly EpochDay[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(other - one) + 1 }, (_, index) => first + index);
}
