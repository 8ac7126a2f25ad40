import { type EpochWeek } from './epoch-week.js';
import { type CourseLoad, type LoadItem, WORKING_STYLES, type WorkingStyle } from './load-item.js';
import { weekTotals } from './weekly-hours.js';

/** The hours of a week under one working style, and the lowest and highest of all. */
export interface BandHours {
  readonly hours: number;
  readonly low: number;
  readonly high: number;
}

/** A cohort's courses under each working style. */
export type CoursesByStyle = Readonly<Record<WorkingStyle, readonly CourseLoad[]>>;

/** The hours with their band of a week, for the chosen style; 0 in a week without hours. */
export function weekBand(courses: CoursesByStyle, style: WorkingStyle): (week: EpochWeek) => BandHours {
  const totals = WORKING_STYLES.map((one) => weekTotals(itemsOf(courses[one])));
  const own = totals[WORKING_STYLES.indexOf(style)];
  return (week) => {
    const all = totals.map((weeks) => weeks.get(week) ?? 0);
    return { hours: own?.get(week) ?? 0, low: Math.min(...all), high: Math.max(...all) };
  };
}

/** All items of the courses, in order of course. */
export function itemsOf(courses: readonly CourseLoad[]): readonly LoadItem[] {
  return courses.flatMap((course) => course.items);
}
