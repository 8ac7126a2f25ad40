import { type CoursePlan, coursePlan, inStyle, type LoadKind, weekTotals } from '../load/index.js';
import { type Policy } from '../policy/index.js';
import type { ModelShape } from './model-shape.js';
import { policyWithShape } from './model-shape.js';
import type { ObservedCourse } from './observed-course.js';

const ASSESSMENT_KINDS: readonly LoadKind[] = ['assignment', 'examPreparation', 'exam'];

/** The hours of assessment work in each observed week of a course, for a time constant in days. */
export type WorkByTau = (tauDays: number) => readonly number[];

/** The assessment work of a course as the load model plans it with this exponent; what does not depend on τ is planned once. */
export function assessmentWork(course: ObservedCourse, policy: Policy, exponent: number): WorkByTau {
  const { run, calendar } = course;
  const shaped = (tauDays: number) => policyWithShape(policy, { tauDays, exponent });
  const plan = assessmentsOf(coursePlan({ run, calendar, policy: shaped(0) }));
  return (tauDays) => {
    const hours = weekTotals(inStyle(plan, 'typical', shaped(tauDays)).items);
    return course.weeks.map(({ epochWeek }) => hours.get(epochWeek) ?? 0);
  };
}

function assessmentsOf(plan: CoursePlan): CoursePlan {
  return { ...plan, planned: plan.planned.filter(({ item }) => ASSESSMENT_KINDS.includes(item.kind)) };
}

/** The same for a whole shape. */
export function workOfShape(course: ObservedCourse, policy: Policy, shape: ModelShape): readonly number[] {
  return assessmentWork(course, policy, shape.exponent)(shape.tauDays);
}
