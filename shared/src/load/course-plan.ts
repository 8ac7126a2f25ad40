import { settingValue } from '../policy/index.js';
import { isResit } from '../schedule/index.js';
import { byKeys, sum } from '../util/index.js';
import { type AssessmentHours, assessmentHours, declaredHours } from './assessment-hours.js';
import { assessmentItems } from './assessment-items.js';
import type { CourseLoad } from './load-item.js';
import { isOverSpecified, isWorthAnItem } from './over-specified.js';
import { type CourseInput, hoursOf, type PlannedItem } from './planned-item.js';
import { selfStudy } from './self-study.js';
import { timetableHours } from './timetable-hours.js';

/** How the budget of a course is divided, before a working style has its say. Hours of `planned` are unscaled. */
export interface CoursePlan extends Omit<CourseLoad, 'items' | 'itemisedItems'> {
  readonly planned: readonly PlannedItem[];
}

/**
 * Divides the hours of a course (EC × hours per EC; 28 by WHW 7.4) in the order of load model §2: contact and stated preparation,
 * then assessment work, then self-study with what is left.
 */
export function coursePlan(input: CourseInput): CoursePlan {
  const { course } = input.run;
  const budget = settingValue(input.policy, 'model.hoursPerEc') * course.ec;
  const { contact, preparation } = timetableHours(input);
  const sessions = [...contact.items, ...preparation];
  const assessed = assessedHours(input, budget - sum(hoursOf(sessions)));
  const itemised = sum([...hoursOf(sessions), ...assessed.map(declaredHours)]);
  const demanded = [...sessions, ...assessed.flatMap((found) => assessmentItems(input, found))];
  const left = budget - sum(hoursOf(demanded));
  return {
    courseCode: course.code,
    courseName: course.name,
    ec: course.ec,
    budget,
    itemised,
    overSpecified: isOverSpecified(itemised, budget),
    contact: contact.known,
    planned: isWorthAnItem(left) ? [...demanded, selfStudy({ input, contact, budget, hours: left })] : demanded,
  };
}

/** Resits take no part: only students who did not pass sit them. */
function assessedHours({ run, policy }: CourseInput, available: number): readonly AssessmentHours[] {
  const assessments = run.assessments.filter((assessment) => !isResit(assessment));
  return assessmentHours({ assessments: assessments.sort(byKeys(({ code }) => code)), available, policy });
}
