import { type AcademicCalendar, isStudyWeek } from '../calendar/index.js';
import { type Policy, settingValue } from '../policy/index.js';
import type { Cohort } from '../schedule/index.js';
import { sum } from '../util/index.js';
import { type Balance, balanceOf } from './balance.js';
import { inStyle } from './course-load.js';
import { coursePlan } from './course-plan.js';
import type { CourseLoad, WorkingStyle } from './load-item.js';
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
  const plans = runs.map((run) => coursePlan({ run, calendar, policy }));
  const under = (one: WorkingStyle) => plans.map((plan) => inStyle(plan, one, policy));
  const byStyle: CoursesByStyle = {
    steady: under('steady'),
    typical: under('typical'),
    'last-minute': under('last-minute'),
  };
  const weeks = weeklyLoad({ cohort, byStyle, style });
  const norm = settingValue(policy, 'week.norm');
  const courses = byStyle[style];
  return {
    cohort,
    style,
    norm,
    nominal: nominalHours(courses, weeks, calendar),
    courses,
    weeks,
    balance: balanceOf(studyHours(weeks, calendar), norm),
  };
}

function nominalHours(
  courses: readonly CourseLoad[],
  weeks: readonly WeekLoad[],
  calendar: AcademicCalendar,
): number | null {
  const active = weeks.filter(({ week, activeCourses }) => activeCourses.length > 0 && isStudyWeek(calendar, week));
  return active.length > 0 ? sum(courses.map(({ budget }) => budget)) / active.length : null;
}

function studyHours(weeks: readonly WeekLoad[], calendar: AcademicCalendar): readonly number[] {
  return weeks
    .filter(({ week, hours }) => (hours ?? 0) > 0 && isStudyWeek(calendar, week))
    .map(({ hours }) => hours ?? 0);
}
