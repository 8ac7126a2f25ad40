import { addDays, dateFromParts, epochDay, type PlainDate, weekdayOf } from './plain-date.js';

/** A public holiday of the Netherlands; the name shown comes from the message files (`holiday.<code>`). */
export interface PublicHoliday {
  readonly code: HolidayCode;
  readonly date: PlainDate;
}

export const HOLIDAY_CODES = [
  'new-year',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const;
export type HolidayCode = (typeof HOLIDAY_CODES)[number];

/** Easter Sunday of a year of the Gregorian calendar (the anonymous computus of Meeus, Jones and Butcher). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * a + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const dayOfMarch = epact + weekday - 7 * shift + 114;
  return certain(dateFromParts(year, Math.floor(dayOfMarch / 31), (dayOfMarch % 31) + 1));
}

/** The public holidays of the Netherlands in a calendar year, in order of date; King's Day moves off a Sunday. */
export function dutchPublicHolidays(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const on = (code: HolidayCode, month: number, day: number) => ({
    code,
    date: certain(dateFromParts(year, month, day)),
  });
  const after = (code: HolidayCode, days: number) => ({ code, date: addDays(easter, days) });
  const holidays: readonly PublicHoliday[] = [
    on('new-year', 1, 1),
    after('good-friday', -2),
    after('easter-sunday', 0),
    after('easter-monday', 1),
    { code: 'kings-day', date: kingsDay(year) },
    on('liberation-day', 5, 5),
    after('ascension-day', 39),
    after('whit-sunday', 49),
    after('whit-monday', 50),
    on('christmas-day', 12, 25),
    on('boxing-day', 12, 26),
  ];
  return [...holidays].sort((a, b) => epochDay(a.date) - epochDay(b.date));
}

function kingsDay(year: number): PlainDate {
  const twentySeventh = certain(dateFromParts(year, 4, 27));
  return weekdayOf(epochDay(twentySeventh)) === 7 ? addDays(twentySeventh, -1) : twentySeventh;
}

function certain(date: PlainDate | null): PlainDate {
  if (date === null) throw new Error('A fixed holiday fell on a day that does not exist');
  return date;
}
