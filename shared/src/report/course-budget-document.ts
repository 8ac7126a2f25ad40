import type { CourseBudgetDocument } from '../contract/index.js';
import type { CourseLoad } from '../load/index.js';

/** How a course's budget of hours is divided over its parts, and where each part's hours come from. */
export function courseBudgetDocument(course: CourseLoad, hoursPerEc: number): CourseBudgetDocument {
  const { courseCode, courseName, ec, budget, itemised, overSpecified, contact, items } = course;
  const parts = items.map(({ key, kind, title, hours, basis, estimates }) => ({
    key,
    kind,
    title,
    hours,
    basis,
    estimates: [...estimates],
  }));
  return { code: courseCode, name: courseName, ec, hoursPerEc, budget, itemised, overSpecified, contact, parts };
}
