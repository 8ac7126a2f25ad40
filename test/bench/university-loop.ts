import type { SessionColumns, StudentGroup } from '@evenkeel/shared/university';

/** What a loop is given: the sessions, and the courses of every single student, cohort after cohort. */
export interface LoopData {
  readonly sessions: SessionColumns;
  readonly courses: number;
  readonly firstDay: number;
  readonly weeks: number;
  /** The courses of all students, one student after the other. */
  readonly taken: Int32Array;
  /** Where each student begins in `taken`; one longer than there are students. */
  readonly students: Int32Array;
  /** The first student of each cohort; one longer than there are cohorts. */
  readonly cohorts: Int32Array;
}

/** The data of the groups for a loop over single students. */
export function loopData(sessions: SessionColumns, courses: number, groups: readonly StudentGroup[]): LoopData {
  const students: number[] = [0];
  const taken: number[] = [];
  const cohorts: number[] = [0];
  for (const group of groups) {
    group.students.forEach((count, set) => {
      const own = group.courses.subarray(group.starts[set], group.starts[set + 1]);
      for (let one = 0; one < count; one += 1) {
        taken.push(...own);
        students.push(taken.length);
      }
    });
    cohorts.push(students.length - 1);
  }
  const days = sessions.day.reduce(({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }), {
    from: Number.POSITIVE_INFINITY,
    to: 0,
  });
  const firstDay = 7 * Math.floor((days.from + 3) / 7) - 3;
  const weeks = Math.floor((days.to - firstDay) / 7) + 1;
  const flat = {
    taken: Int32Array.from(taken),
    students: Int32Array.from(students),
    cohorts: Int32Array.from(cohorts),
  };
  return { sessions, courses, firstDay, weeks, ...flat };
}

/**
 * The least that any machine has to do, as one would write it in C: sessions added to weeks of courses, courses to weeks of students,
 * and of each cohort and week the same told as the engine tells: lowest, three percentiles picked, highest, mean. One function, flat arrays, nothing
 * kept: the baseline. Answers the sum of all that is told.
 */
export function universityLoop({ sessions, courses, firstDay, weeks, taken, students, cohorts }: LoopData): number {
  const { course, day, hours } = sessions;
  const ofCourse = new Float64Array(courses * weeks);
  for (let row = 0; row < course.length; row += 1) {
    const at = (course[row] ?? 0) * weeks + Math.floor(((day[row] ?? 0) - firstDay) / 7);
    ofCourse[at] = (ofCourse[at] ?? 0) + (hours[row] ?? 0);
  }
  const ofStudent = new Float64Array((students.length - 1) * weeks);
  for (let student = 0; student < students.length - 1; student += 1) {
    const row = student * weeks;
    const end = students[student + 1] ?? 0;
    for (let at = students[student] ?? 0; at < end; at += 1) {
      const from = (taken[at] ?? 0) * weeks;
      for (let week = 0; week < weeks; week += 1) {
        ofStudent[row + week] = (ofStudent[row + week] ?? 0) + (ofCourse[from + week] ?? 0);
      }
    }
  }
  let all = 0;
  const values = new Float64Array(Math.max(...cohorts.map((first, index) => (cohorts[index + 1] ?? first) - first)));
  for (let cohort = 0; cohort < cohorts.length - 1; cohort += 1) {
    const from = cohorts[cohort] ?? 0;
    const size = (cohorts[cohort + 1] ?? 0) - from;
    for (let week = 0; week < weeks; week += 1) {
      let least = Number.POSITIVE_INFINITY;
      let most = 0;
      let sum = 0;
      for (let one = 0; one < size; one += 1) {
        const value = ofStudent[(from + one) * weeks + week] ?? 0;
        values[one] = value;
        if (value < least) least = value;
        if (value > most) most = value;
        sum += value;
      }
      if (size === 0) continue;
      for (let percent = 10; percent <= 90; percent += 40) {
        all += pick(values, size, Math.ceil((percent * size) / 100) - 1);
      }
      all += least + most + sum / size;
    }
  }
  return all;
}

/** What would stand at this place if the values were sorted (Hoare's selection). */
function pick(values: Float64Array, size: number, place: number): number {
  let from = 0;
  let to = size - 1;
  while (from < to) {
    const pivot = values[place] ?? 0;
    let low = from;
    let high = to;
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1;
      while ((values[high] ?? 0) > pivot) high -= 1;
      if (low > high) break;
      const value = values[low] ?? 0;
      values[low] = values[high] ?? 0;
      values[high] = value;
      low += 1;
      high -= 1;
    }
    if (high < place) from = low;
    if (low > place) to = high;
  }
  return values[place] ?? 0;
}
