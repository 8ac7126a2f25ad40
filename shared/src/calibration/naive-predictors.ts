import { dueDayOf, type EpochWeek, epochWeekOf } from '../load/index.js';
import { type Policy, settingValue } from '../policy/index.js';
import { type Assessment, isResit } from '../schedule/index.js';
import { sum } from '../util/index.js';
import { workOfShape } from './assessment-work.js';
import { measuresOf } from './course-score.js';
import type { ObservedCourse } from './observed-course.js';

export const NAIVE_PREDICTORS = [
  'uniform',
  'deadlinesCounted',
  'weightDue',
  'weightOver2Weeks',
  'weightOver3Weeks',
  'weightOver4Weeks',
  'ramp2Days',
  'ramp3Days',
  'ramp5Days',
  'ramp7Days',
  'ramp10Days',
] as const;
export type NaivePredictor = (typeof NAIVE_PREDICTORS)[number];

type Pattern = (course: ObservedCourse, policy: Policy) => readonly number[];

const PATTERNS: Readonly<Record<NaivePredictor, Pattern>> = {
  uniform: (course) => measuresOf(course).even,
  deadlinesCounted: (course) => overWeeksBefore(course, 1, () => 1),
  weightDue: (course) => overWeeksBefore(course, 1, weightIn(course)),
  weightOver2Weeks: (course) => overWeeksBefore(course, 2, weightIn(course)),
  weightOver3Weeks: (course) => overWeeksBefore(course, 3, weightIn(course)),
  weightOver4Weeks: (course) => overWeeksBefore(course, 4, weightIn(course)),
  ramp2Days: ramp(2),
  ramp3Days: ramp(3),
  ramp5Days: ramp(5),
  ramp7Days: ramp(7),
  ramp10Days: ramp(10),
};

/** A simple prediction of the activity in each observed week of a course, in a unit of its own; undated assessments are in none but the ramps. */
export function naivePattern(name: NaivePredictor, course: ObservedCourse, policy: Policy): readonly number[] {
  return PATTERNS[name](course, policy);
}

/** The ramp of the load model with another time constant; the exponent is that of the policy. */
function ramp(tauDays: number): Pattern {
  return (course, policy) => {
    const exponent = settingValue(policy, 'model.weightExponent');
    return workOfShape(course, policy, { tauDays, exponent, baseShare: 0 });
  };
}

/** Each assessment evenly over so many weeks, of which the week it is due is the last. */
function overWeeksBefore(
  { run, weeks }: ObservedCourse,
  count: number,
  sizeOf: (assessment: Assessment) => number,
): readonly number[] {
  const totals = new Map<EpochWeek, number>();
  for (const assessment of run.assessments) {
    const due = isResit(assessment) ? null : dueDayOf(assessment);
    if (!due) continue;
    for (let before = 0; before < count; before += 1) {
      const week = epochWeekOf(due.day) - before;
      totals.set(week, (totals.get(week) ?? 0) + sizeOf(assessment) / count);
    }
  }
  return weeks.map(({ epochWeek }) => totals.get(epochWeek) ?? 0);
}

/** The weight of an assessment; a missing one counts as the mean of those known. */
function weightIn({ run }: ObservedCourse): (assessment: Assessment) => number {
  const known = run.assessments.flatMap(({ weightPercent }) => weightPercent ?? []);
  const mean = known.length > 0 ? sum(known) / known.length : 1;
  return ({ weightPercent }) => weightPercent ?? mean;
}
