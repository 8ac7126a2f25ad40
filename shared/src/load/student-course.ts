import type { Policy } from '../policy/index.js';
import type { Cohort, CourseRun } from '../schedule/index.js';
import { type CourseInStyles, courseInStyles } from './course-in-styles.js';
import { courseWithResit } from './course-with-resit.js';
import { lengthenedCourse } from './lengthened-course.js';

/** Of a cohort, what decides how long a student of it works on a course. */
export type StudentOf = Pick<Cohort, 'calendar' | 'profile' | 'carriedResit'>;

/** The load of a course under each working style for a student of the cohort, as the student's profile makes it. */
export function studentCourse(run: CourseRun, student: StudentOf, policy: Policy): CourseInStyles {
  const { calendar, profile, carriedResit } = student;
  const planned = courseInStyles({ run, calendar, policy });
  const factor = profile?.timeFactor ?? null;
  const course = factor === null ? planned : lengthenedCourse(planned, run, factor);
  if (carriedResit?.courseCode !== run.course.code) return course;
  return courseWithResit(course, { run, resit: carriedResit, policy });
}
