import { type AcademicCalendar, epochDay } from '../calendar/index.js';
import { type Policy, settingValue } from '../policy/index.js';
import type { Cohort } from '../schedule/index.js';
import { sum } from '../util/index.js';
import { type Balance, balanceOf } from './balance.js';
import { calendarWeek } from './calendar-week.js';
import { epochWeekOf } from './epoch-week.js';
import type { CourseLoad, WorkingStyle } from './load-item.js';
import { studentCourse } from './student-course.js';
import type { CoursesByStyle } from './week-band.js';
import type { WeekLoad } from './week-load.js';
import { weeklyLoad } from './weekly-load.js';

/** The load of a cohort over an academic year: one student's core courses and chosen options. */
export interface CohortLoad {
  readonly cohort: Cohort;
  readonly style: WorkingStyle;
  /** Hours that count as a full week: the policy's norm. */
  readonly norm: number;
  /** Hours per EC × EC ÷ study weeks with an active course: what a flat plan would ask; null without such weeks. */
  readonly nominal: number | null;
  readonly courses: readonly CourseLoad[];
  /** All weeks of the academic year, and any outside it that hold hours, in order. */
  readonly weeks: readonly WeekLoad[];
  /** Over the study weeks that hold hours; null when there are none. */
  readonly balance: Balance | null;
}

/**
 * The load of a cohort under a working style, per student and week, with the band of all styles. Same cohort and policy, same
 * result to the last bit, in whatever order the records came.
 */
export function cohortLoad(cohort: Cohort, policy: Policy, style: WorkingStyle): CohortLoad {
  const { calendar, runs } = cohort;
  const inStyles = runs.map((run) => studentCourse(run, cohort, policy));
  const byStyle: CoursesByStyle = {
    steady: inStyles.map((course) => course.steady),
    typical: inStyles.map((course) => course.typical),
    'last-minute': inStyles.map((course) => course['last-minute']),
  };
  const weeks = weeklyLoad({ cohort, byStyle, style });
  const studyWeeks = weeks.filter((week) => isStudy(week, calendar));
  const norm = settingValue(policy, 'week.norm');
  const courses = byStyle[style];
  return {
    cohort,
    style,
    norm,
    nominal: nominalHours(courses, studyWeeks),
    courses,
    weeks,
    balance: balanceOf(hoursOfWeeks(studyWeeks), norm),
  };
}

function isStudy({ start }: WeekLoad, calendar: AcademicCalendar): boolean {
  return calendarWeek(calendar, epochWeekOf(epochDay(start))).study;
}

function nominalHours(courses: readonly CourseLoad[], studyWeeks: readonly WeekLoad[]): number | null {
  const active = studyWeeks.filter(({ activeCourses }) => activeCourses.length > 0);
  return active.length > 0 ? sum(courses.map(({ budget }) => budget)) / active.length : null;
}

function hoursOfWeeks(studyWeeks: readonly WeekLoad[]): readonly number[] {
  return studyWeeks.flatMap(({ hours }) => hours ?? []).filter((hours) => hours > 0);
}
