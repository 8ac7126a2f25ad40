import type { CourseTable } from './course-table.js';
import { type GroupLoad, groupLoad } from './group-load.js';
import type { StudentGroup } from './student-group.js';

/** The weekly load of all students of a university. Never changed once handed out: what a change leaves alone is shared. */
export interface UniversityLoad {
  /** Hours per student and week of each course. */
  readonly courses: CourseTable;
  readonly groups: readonly GroupLoad[];
  /** Which groups take a course, by its number: what a change of it touches. */
  readonly groupsOfCourse: readonly (readonly number[])[];
}

interface UniversityInput {
  readonly courses: CourseTable;
  readonly groups: readonly StudentGroup[];
}

/** The weekly load of every student and its spread over each group, in hours: each set of courses is added up once. */
export function universityLoad({ courses, groups }: UniversityInput): UniversityLoad {
  const groupsOfCourse = Array.from(courses.first, (): number[] => []);
  groups.forEach((group, index) => {
    for (const course of group.distinct) groupsOfCourse[course]?.push(index);
  });
  return { courses, groups: groups.map((group) => groupLoad(group, courses)), groupsOfCourse };
}
