import type { WeekVector } from './week-vector.js';

/**
 * The hours per student and week of all courses in flat arrays, by number of the course: adding up a university reads them hundreds of
 * thousands of times, and an object for each course costs three times as much. Never changed once handed out.
 */
export interface CourseTable {
  /** The first week of each course that has hours. */
  readonly first: Int32Array;
  /** Where the weeks of each course begin in `hours`; one longer than there are courses. */
  readonly starts: Int32Array;
  /** The weeks of all courses, one course after the other. */
  readonly hours: Float64Array;
  /** Courses that got other hours since, which hold instead: one change must not copy a whole university. Null where none did. */
  readonly changed: ReadonlyMap<number, WeekVector> | null;
}

/** Changes kept beside the arrays before all is written into new ones. */
const MOST_CHANGED = 64;

/** The courses in flat arrays; a course is numbered by its place. */
export function courseTable(vectors: readonly WeekVector[]): CourseTable {
  const weeks = emptyTable(
    Int32Array.from(vectors, ({ first }) => first),
    (course) => vectors[course]?.hours.length ?? 0,
  );
  vectors.forEach(({ hours }, course) => {
    weeks.hours.set(hours, weeks.starts[course]);
  });
  return weeks;
}

/** Room for the hours of courses that begin in these weeks and have so many of them. */
export function emptyTable(first: Int32Array, weeksOf: (course: number) => number): CourseTable {
  const starts = new Int32Array(first.length + 1);
  for (let course = 0; course < first.length; course += 1) {
    starts[course + 1] = (starts[course] ?? 0) + weeksOf(course);
  }
  return { first, starts, hours: new Float64Array(starts[first.length] ?? 0), changed: null };
}

/** The hours of one course. Throws where there is none of that number. */
export function vectorOf({ first, starts, hours, changed }: CourseTable, course: number): WeekVector {
  const own = first[course];
  if (own === undefined) throw new Error(`There is no course ${course}`);
  return changed?.get(course) ?? { first: own, hours: hours.subarray(starts[course], starts[course + 1]) };
}

/** The courses with other hours for one of them. */
export function withVector(courses: CourseTable, course: number, vector: WeekVector): CourseTable {
  const changed = new Map(courses.changed).set(course, vector);
  const all = { ...courses, changed };
  return changed.size <= MOST_CHANGED ? all : courseTable(Array.from(courses.first, (_, each) => vectorOf(all, each)));
}
