import { type Policy } from '../policy/index.js';
import { type CoursePlan, coursePlan } from './course-plan.js';
import { spreadEffort, timeConstantDays } from './effort-curve.js';
import type { CourseLoad, LoadItem, WorkingStyle } from './load-item.js';
import { fitToBudget } from './over-specified.js';
import type { CourseInput, PlannedItem } from './planned-item.js';

/** A course and the working style to compute it under. */
export interface CourseLoadInput extends CourseInput {
  readonly style: WorkingStyle;
}

/** The load of a course for one student, per day; over all days it adds up to EC × hours per EC, whatever the style. */
export function courseLoad(input: CourseLoadInput): CourseLoad {
  return inStyle(coursePlan(input), input.style, input.policy);
}

/** The plan of a course with its hours on days, under a working style. What the style has no say in is the same object for all. */
export function inStyle(plan: CoursePlan, style: WorkingStyle, policy: Policy): CourseLoad {
  const { planned, ...course } = plan;
  const tauDays = timeConstantDays(style, policy);
  const itemisedItems = planned.map((one) => placed(one, tauDays));
  const items = plan.overSpecified ? fitToBudget(itemisedItems, plan.itemised, plan.budget) : itemisedItems;
  return { ...course, items, itemisedItems };
}

function placed({ item, window }: PlannedItem, tauDays: number | null): LoadItem {
  return window === null ? item : { ...item, daily: spreadEffort(item.hours, window, tauDays) };
}
