import type { EpochDay } from '../calendar/index.js';

/** A week, Monday to Sunday, as a whole number counted from the week of 1970-01-01 = 0: quicker to add by than its text. */
export type EpochWeek = number;

/** 1970-01-01 was a Thursday. */
const DAYS_SINCE_MONDAY = 3;

/** The week in which the day lies. */
export function epochWeekOf(day: EpochDay): EpochWeek {
  return Math.floor((day + DAYS_SINCE_MONDAY) / 7);
}

/** The Monday of the week. */
export function mondayOfEpochWeek(week: EpochWeek): EpochDay {
  return 7 * week - DAYS_SINCE_MONDAY;
}
