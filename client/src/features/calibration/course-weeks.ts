import type { CalibrationDocument } from '@evenkeel/shared/contract';

type Week = CalibrationDocument['weeks'][number];

/** The weeks of one course in one year, of which there is at least one. */
export interface CourseWeeks {
  readonly key: string;
  readonly course: string;
  readonly year: Week['year'];
  readonly weeks: readonly [Week, ...Week[]];
}

/** The weeks by course and year, in the order in which they come. */
export function coursesOf(weeks: readonly Week[]): readonly CourseWeeks[] {
  const courses = new Map<string, CourseWeeks>();
  for (const week of weeks) {
    const key = `${week.course}/${week.year}`;
    const before = courses.get(key);
    const { course, year } = week;
    courses.set(key, { key, course, year, weeks: before ? [...before.weeks, week] : [week] });
  }
  return [...courses.values()];
}

/** The week that is furthest from what was predicted; of equals the first. */
export function worstWeek({ weeks: [first, ...others] }: CourseWeeks): Week {
  return others.reduce((worst, week) => (distanceOf(week) > distanceOf(worst) ? week : worst), first);
}

function distanceOf({ actual, predicted }: Week): number {
  return Math.abs(actual - predicted);
}
