import { assumedCalendar, epochDay } from '@evenkeel/shared/calendar';
import type { SessionColumns, TakenSet } from '@evenkeel/shared/university';
import { BENCH_YEAR } from './generate-faculty.js';
import { seededRandom } from './seeded-random.js';

/** What a university has in a year (and three times that, to see whether time grows with it). */
export interface UniversitySize {
  readonly courses: number;
  readonly students: number;
  readonly cohorts: number;
}

export const UNIVERSITY: UniversitySize = { courses: 5_000, students: 35_000, cohorts: 600 };

/** The same university so many times over. */
export function timesOver({ courses, students, cohorts }: UniversitySize, scale: number): UniversitySize {
  return { courses: courses * scale, students: students * scale, cohorts: cohorts * scale };
}

const TEACHING_WEEKS = 10;
const LECTURES_A_WEEK = 2;
const WORK_GROUPS = 18;
const CORE_COURSES = 8;
const ELECTIVES = 2;

/** Two lectures a week for all and eighteen parallel work groups: two hundred sessions a course, in one of four blocks. */
export function generateSessions({ courses }: UniversitySize): SessionColumns {
  const random = seededRandom(courses);
  const starts = assumedCalendar(BENCH_YEAR).periods.map(({ start }) => epochDay(start));
  const size = courses * TEACHING_WEEKS * (LECTURES_A_WEEK + WORK_GROUPS);
  const columns = { course: new Int32Array(size), day: new Int32Array(size), hours: new Float64Array(size) };
  for (let row = 0; row < size; row += 1) {
    const course = Math.floor(row / (size / courses));
    const inWeek = row % (LECTURES_A_WEEK + WORK_GROUPS);
    const week = Math.floor(row / (LECTURES_A_WEEK + WORK_GROUPS)) % TEACHING_WEEKS;
    columns.course[row] = course;
    columns.day[row] = (starts[course % 4] ?? 0) + 7 * week + Math.floor(random() * 5);
    columns.hours[row] = inWeek < LECTURES_A_WEEK ? 2 : (1 + Math.floor(random() * 4) / 2) / WORK_GROUPS;
  }
  return columns;
}

/** What the students of each cohort take: eight courses together and two that each chooses from the whole university. */
export function generateStudents({ courses, students, cohorts }: UniversitySize): readonly (readonly TakenSet[])[] {
  const random = seededRandom(students);
  const any = () => Math.floor(random() * courses);
  return Array.from({ length: cohorts }, (_, cohort) => {
    const core = distinct(CORE_COURSES, any, []);
    const size = Math.floor((students * (cohort + 1)) / cohorts) - Math.floor((students * cohort) / cohorts);
    return Array.from({ length: size }, () => ({ courses: distinct(ELECTIVES, any, core), students: 1 }));
  });
}

function distinct(count: number, draw: () => number, before: readonly number[]): readonly number[] {
  const drawn = new Set(before);
  while (drawn.size < before.length + count) drawn.add(draw());
  return [...drawn];
}
