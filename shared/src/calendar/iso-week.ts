import {
  addDays,
  dateOfEpochDay,
  datePartsOf,
  type EpochDay,
  epochDay,
  epochDayOf,
  type PlainDate,
  plainDate,
  weekdayOf,
} from './plain-date.js';

/** An ISO 8601 week, Monday to Sunday, written `2026-W41`. 2026 has a week 53. */
export type IsoWeek = string & { readonly __brand: 'IsoWeek' };

const ISO_WEEK = /^(\d{4})-?W(\d{2})$/i;

/** The week that a text such as `2026-W41` names, or null where no such week exists (2027-W53, W00). */
export function isoWeek(text: string): IsoWeek | null {
  const match = ISO_WEEK.exec(text.trim());
  return match ? isoWeekFromParts(Number(match[1]), Number(match[2])) : null;
}

/** The week with this number in this ISO year, or null where that year has no such week. */
export function isoWeekFromParts(year: number, week: number): IsoWeek | null {
  if (!Number.isInteger(week) || week < 1 || week > weeksInIsoYear(year)) return null;
  return weekText(year, week);
}

/** 52 or 53: the weeks of an ISO year. 28 December always lies in the last one. */
export function weeksInIsoYear(year: number): number {
  const lastWeek = plainDate(`${String(year).padStart(4, '0')}-12-28`);
  return lastWeek ? weekNumberOf(isoWeekOf(lastWeek)) : 52;
}

/** The week in which the day lies. */
export function isoWeekOf(date: PlainDate): IsoWeek {
  return isoWeekOfDay(epochDay(date));
}

/** The week in which the epoch day lies: the year of its Thursday decides, as ISO 8601 says. */
export function isoWeekOfDay(day: EpochDay): IsoWeek {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = datePartsOf(thursday);
  const firstDayOfYear = epochDayOf(year, 1, 1);
  if (firstDayOfYear === null) throw new Error(`No such year: ${year}`);
  return weekText(year, Math.floor((thursday - firstDayOfYear) / 7) + 1);
}

function weekText(year: number, week: number): IsoWeek {
  // the one place where checked numbers become an IsoWeek
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}` as IsoWeek;
}

/** The number of the week: 41 for `2026-W41`. */
export function weekNumberOf(week: IsoWeek): number {
  return Number(week.slice(6));
}

/** The Monday on which the week starts. */
export function mondayOf(week: IsoWeek): PlainDate {
  const fourthOfJanuary = epochDayOf(Number(week.slice(0, 4)), 1, 4);
  if (fourthOfJanuary === null) throw new Error(`No such week: ${week}`);
  const firstMonday = fourthOfJanuary - weekdayOf(fourthOfJanuary) + 1;
  return dateOfEpochDay(firstMonday + 7 * (weekNumberOf(week) - 1));
}

/** The Sunday on which the week ends. */
export function sundayOf(week: IsoWeek): PlainDate {
  return addDays(mondayOf(week), 6);
}

/** The week so many weeks later (earlier when negative). */
export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return isoWeekOf(addDays(mondayOf(week), 7 * weeks));
}

/** All weeks from the first to the last, both included; empty when the last lies before the first. */
export function weeksFromTo(first: IsoWeek, last: IsoWeek): readonly IsoWeek[] {
  const from = epochDay(mondayOf(first));
  const count = (epochDay(mondayOf(last)) - from) / 7 + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => isoWeekOfDay(from + 7 * index));
}
