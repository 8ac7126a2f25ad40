/**
 * A calendar day in the institution's time zone, written `2026-10-05`. Never a JavaScript `Date`: that is an instant,
 * and an instant moves a day when the clock changes or the server stands elsewhere.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

/** The day as a whole number, counted from 1970-01-01 = 0: what the load model adds and subtracts. */
export type EpochDay = number;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that a text `yyyy-mm-dd` names, or null where no such day exists (31 February, month 13). */
export function plainDate(text: string): PlainDate | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  return dateFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day with these numbers, or null where the calendar has no such day. */
export function dateFromParts(year: number, month: number, day: number): PlainDate | null {
  return epochDayOf(year, month, day) === null ? null : isoText(year, month, day);
}

/** The day with these numbers, counted from 1970-01-01; null where the calendar has no such day. */
export function epochDayOf(year: number, month: number, day: number): EpochDay | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const found = epochDayFromParts(year, month, day);
  return day < 29 || datePartsOf(found).day === day ? found : null;
}

/** The day counted from 1970-01-01. Read digit by digit: every session and deadline passes here. */
export function epochDay(date: PlainDate): EpochDay {
  return epochDayFromParts(100 * twoDigits(date, 0) + twoDigits(date, 2), twoDigits(date, 5), twoDigits(date, 8));
}

const ZERO = 48;

function twoDigits(date: PlainDate, at: number): number {
  return 10 * (date.charCodeAt(at) - ZERO) + date.charCodeAt(at + 1) - ZERO;
}

/**
 * Days from civil by counting in eras of 400 years from 1 March, so that the leap day comes last
 * (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). A million sessions are bucketed this way; the tests
 * hold it against Temporal.
 */
function epochDayFromParts(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies so many days after 1970-01-01. */
export function dateOfEpochDay(day: EpochDay): PlainDate {
  const parts = datePartsOf(day);
  return isoText(parts.year, parts.month, parts.day);
}

/** Year, month (1 to 12) and day of the month of the day that lies so many days after 1970-01-01, as numbers. */
export function datePartsOf(day: EpochDay): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

function isoText(year: number, month: number, day: number): PlainDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as PlainDate; // the one place where a checked text becomes a PlainDate
}

/** The day so many days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(epochDay(date) + days);
}

/** Whole days from the first to the second day; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: EpochDay): boolean {
  return weekdayOf(day) > 5;
}
