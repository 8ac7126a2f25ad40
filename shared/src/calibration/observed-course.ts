import type { AcademicCalendar, AcademicYear, IsoWeek } from '../calendar/index.js';
import type { EpochWeek } from '../load/index.js';
import type { CourseRun } from '../schedule/index.js';

/** Activity seen in one week of a course. */
export interface ObservedWeek {
  readonly epochWeek: EpochWeek;
  readonly week: IsoWeek;
  /** 0 in the week in which the course begins. */
  readonly number: number;
  /** Per enrolled student where the course says how many there are in every week, else the count itself. */
  readonly actual: number;
  /** Whether the week has days on which the course is studied: none in a break. */
  readonly studied: boolean;
}

/** A course with the activity that was counted in it, ready to be held against the model. */
export interface ObservedCourse {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly run: CourseRun;
  readonly calendar: AcademicCalendar;
  readonly perStudent: boolean;
  /** The weeks of the course that were counted, in order; a week that was not counted is not here, for missing is not zero. */
  readonly weeks: readonly ObservedWeek[];
  /** How many weeks were counted before or after the course: they are left out. */
  readonly weeksOutside: number;
}

/** Why activity of a course takes no part in a calibration. */
export const LEFT_OUT_REASONS = [
  'course-unknown',
  'too-few-weeks',
  'no-activity',
  'even-activity',
  'no-deadlines',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A course of which activity was counted that takes no part, and why. */
export interface LeftOutCourse {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly reason: LeftOutReason;
}
