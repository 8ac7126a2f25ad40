import { addWeeks, type IsoWeek, isoWeekOf, mondayOf, sundayOf, weeksFromTo } from './iso-week.js';
import { type PlainDate, plainDate } from './plain-date.js';

/** An academic year, written `2026-2027`. It runs from 1 September (WHW 1.1 under k) and is counted here in whole weeks. */
export type AcademicYear = string & { readonly __brand: 'AcademicYear' };

const TWO_YEARS = /^\s*(\d{4})\s*[-–—/_]\s*(\d{2}|\d{4})\s*$/;

/** The academic year that a text names (`2026-2027`, `2026/27`, `2026–2027`), or null when its years do not follow. */
export function academicYear(text: string): AcademicYear | null {
  const match = TWO_YEARS.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const start = Number(match[1]);
  const end = match[2].length === 2 ? Math.floor((start + 1) / 100) * 100 + Number(match[2]) : Number(match[2]);
  return end === start + 1 ? academicYearFrom(start) : null;
}

/** The academic year that starts in September of this calendar year. */
export function academicYearFrom(startYear: number): AcademicYear {
  return `${startYear}-${startYear + 1}` as AcademicYear; // both halves come from one whole number
}

/** An academic year as people write it, with an en dash: `2026–2027`. */
export function writtenYear(year: string): string {
  return year.replace('-', '–');
}

/** The calendar year in which the academic year starts. */
export function startYearOf(year: AcademicYear): number {
  return Number(year.slice(0, 4));
}

/** The academic year in which the day lies, by whole weeks: the week with 1 September opens the new year. */
export function academicYearOf(date: PlainDate): AcademicYear {
  const calendarYear = Number(date.slice(0, 4));
  const starting = academicYearFrom(calendarYear);
  return date >= firstDayOf(starting) ? starting : academicYearFrom(calendarYear - 1);
}

/** The weeks of the academic year in order: 2026–2027 has 52, from 2026-W36 to 2027-W34. */
export function weeksOf(year: AcademicYear): readonly IsoWeek[] {
  const next = academicYearFrom(startYearOf(year) + 1);
  return weeksFromTo(openingWeek(year), addWeeks(openingWeek(next), -1));
}

/** The Monday of the week with 1 September. */
export function firstDayOf(year: AcademicYear): PlainDate {
  return mondayOf(openingWeek(year));
}

/** The Sunday before the next academic year opens. */
export function lastDayOf(year: AcademicYear): PlainDate {
  return sundayOf(addWeeks(openingWeek(academicYearFrom(startYearOf(year) + 1)), -1));
}

function openingWeek(year: AcademicYear): IsoWeek {
  const firstOfSeptember = plainDate(`${startYearOf(year)}-09-01`);
  if (!firstOfSeptember) throw new Error(`No such academic year: ${year}`);
  return isoWeekOf(firstOfSeptember);
}
