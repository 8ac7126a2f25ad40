import type { Policy } from '../policy/index.js';
import type { CourseRun } from '../schedule/index.js';
import type { EpochWeek } from './epoch-week.js';
import type { WorkingStyle } from './load-item.js';
import { type StudentOf, studentCourse } from './student-course.js';
import { weekTotals } from './weekly-hours.js';

interface CourseWeeksInput {
  readonly run: CourseRun;
  readonly student: StudentOf;
  readonly policy: Policy;
  readonly style: WorkingStyle;
}

/** The hours of a course for one student in each week that has any. */
export function courseWeeks({ run, student, policy, style }: CourseWeeksInput): ReadonlyMap<EpochWeek, number> {
  return weekTotals(studentCourse(run, student, policy)[style].items);
}

/** Only its contact hours, as scheduled: a course that asks more than its EC does not meet less often for it. */
export function contactWeeks({ run, student, policy, style }: CourseWeeksInput): ReadonlyMap<EpochWeek, number> {
  const { itemisedItems } = studentCourse(run, student, policy)[style];
  return weekTotals(itemisedItems.filter(({ kind }) => kind === 'contact'));
}

/** How the contact hours of a course are known. */
export function contactBasis({
  run,
  student,
  policy,
  style,
}: CourseWeeksInput): 'timetable' | 'total-only' | 'cannot-tell' {
  return studentCourse(run, student, policy)[style].contact;
}
