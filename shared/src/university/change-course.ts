import { type CourseTable, vectorOf, withVector } from './course-table.js';
import { type GroupLoad, groupLoad } from './group-load.js';
import { addCourses } from './set-hours.js';
import type { StudentGroup } from './student-group.js';
import type { UniversityLoad } from './university-load.js';
import { fillSpreads } from './week-spread.js';
import type { WeekSpan, WeekVector } from './week-vector.js';

/**
 * The university with other hours for one course, as if all had been computed again. Only the students that take it are, and of their
 * groups the weeks that differ. Throws where the university has no course of that number.
 */
export function changeCourse(university: UniversityLoad, course: number, vector: WeekVector): UniversityLoad {
  const changed = changedWeeks(vectorOf(university.courses, course), vector);
  if (changed.count === 0) return university;
  const courses = withVector(university.courses, course, vector);
  const groups = [...university.groups];
  for (const index of university.groupsOfCourse[course] ?? []) {
    const load = groups[index];
    if (load) groups[index] = changedGroup({ load, course, courses, changed });
  }
  return { ...university, courses, groups };
}

/** From the first week in which the hours differ to the last. */
function changedWeeks(before: WeekVector, after: WeekVector): WeekSpan {
  const differs = (week: number) => hoursIn(before, week) !== hoursIn(after, week);
  const filled = [before, after].filter(({ hours }) => hours.length > 0);
  if (filled.length === 0) return { first: 0, count: 0 };
  let first = Math.min(...filled.map((vector) => vector.first));
  let end = Math.max(...filled.map((vector) => vector.first + vector.hours.length));
  while (first < end && !differs(first)) first += 1;
  while (end > first && !differs(end - 1)) end -= 1;
  return { first, count: end - first };
}

function hoursIn({ first, hours }: WeekVector, week: number): number {
  return hours[week - first] ?? 0;
}

interface ChangeOfGroup {
  readonly load: GroupLoad;
  readonly course: number;
  readonly courses: CourseTable;
  readonly changed: WeekSpan;
}

/** The whole group again where the course now has hours in weeks the group did not have. */
function changedGroup({ load, course, courses, changed }: ChangeOfGroup): GroupLoad {
  const { group, weeks } = load;
  const fits = changed.first >= weeks.first && changed.first + changed.count <= weeks.first + weeks.count;
  if (!fits) return groupLoad(group, courses);
  const hours = load.hours.slice();
  for (const set of setsWith(group, course)) {
    hours.fill(0, set * weeks.count, (set + 1) * weeks.count);
    addCourses(hours, { group, weeks, courses }, set);
  }
  const spreads = load.spreads.slice();
  fillSpreads(spreads, { group, weeks, hours }, changed);
  return { ...load, hours, spreads };
}

function setsWith({ courses, starts, students }: StudentGroup, course: number): readonly number[] {
  const sets: number[] = [];
  for (let set = 0; set < students.length; set += 1) {
    const end = starts[set + 1] ?? 0;
    for (let at = starts[set] ?? 0; at < end; at += 1) if (courses[at] === course) sets.push(set);
  }
  return sets;
}
