import { byKeys } from '../util/index.js';

/** How many students take exactly these courses, which are numbers of courses of the university. */
export interface TakenSet {
  readonly courses: readonly number[];
  readonly students: number;
}

/**
 * Students whose weeks are looked at together, by what they take, in flat arrays: a university has tens of thousands of sets. No student
 * is in it, only how many take the same.
 */
export interface StudentGroup {
  readonly key: string;
  /** The courses of all sets, one set after the other, each in order of number. */
  readonly courses: Int32Array;
  /** Where each set begins in `courses`; one longer than there are sets. */
  readonly starts: Int32Array;
  /** The courses that at least one set holds, each once, in order of number. */
  readonly distinct: Int32Array;
  /** Students by set. */
  readonly students: Int32Array;
  /** Students of all sets together. */
  readonly total: number;
}

/** The group with equal sets of courses merged: same students, same group, in whatever order they came. */
export function studentGroup(key: string, sets: Iterable<TakenSet>): StudentGroup {
  const merged = [...mergeSets(sets)].sort(byKeys(([name]) => name)).map(([, set]) => set);
  const starts = new Int32Array(merged.length + 1);
  merged.forEach(({ courses }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + courses.length;
  });
  const courses = new Int32Array(starts[merged.length] ?? 0);
  merged.forEach((set, index) => {
    courses.set(set.courses, starts[index]);
  });
  const students = Int32Array.from(merged, (set) => set.students);
  const distinct = Int32Array.from(new Set(courses)).sort();
  return { key, courses, starts, distinct, students, total: students.reduce((all, some) => all + some, 0) };
}

function mergeSets(sets: Iterable<TakenSet>): ReadonlyMap<string, TakenSet> {
  const merged = new Map<string, TakenSet>();
  for (const { courses: taken, students } of sets) {
    if (students === 0) continue;
    const courses = [...new Set(taken)].sort((a, b) => a - b);
    const name = courses.join(' ');
    merged.set(name, { courses, students: students + (merged.get(name)?.students ?? 0) });
  }
  return merged;
}
