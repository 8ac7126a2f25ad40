import type { AcademicCalendar } from '../calendar/index.js';
import { makeTheSameHours, type Policy } from '../policy/index.js';
import type { CourseRun } from '../schedule/index.js';
import { inStyle } from './course-load.js';
import { coursePlan } from './course-plan.js';
import type { CourseLoad, WorkingStyle } from './load-item.js';
import type { CourseInput } from './planned-item.js';

/** The load of one course under each working style. */
export type CourseInStyles = Readonly<Record<WorkingStyle, CourseLoad>>;

interface Computed {
  readonly calendar: AcademicCalendar;
  readonly policy: Policy;
  readonly course: CourseInStyles;
}

/** A what-if moves one course: the runs of the others are the same objects, and so is their load. Students with fewer hours a week have other thresholds, not other courses. */
const computed = new WeakMap<CourseRun, Computed>();

/** The load of a course under each working style, divided once: only the days of its assessment work differ. */
export function courseInStyles({ run, calendar, policy }: CourseInput): CourseInStyles {
  const before = computed.get(run);
  if (before && before.calendar === calendar && makeTheSameHours(before.policy, policy)) return before.course;
  const plan = coursePlan({ run, calendar, policy });
  const course: CourseInStyles = {
    steady: inStyle(plan, 'steady', policy),
    typical: inStyle(plan, 'typical', policy),
    'last-minute': inStyle(plan, 'last-minute', policy),
  };
  computed.set(run, { calendar, policy, course });
  return course;
}
