import { describe, expect, it } from '@jest/globals';
import { day } from '../testing/index.js';
import { dutchPublicHolidays, easterSunday, HOLIDAY_CODES } from './holidays.js';
import { epochDay, weekdayOf } from './plain-date.js';

const dateOf = (year: number, code: string) => dutchPublicHolidays(year).find((one) => one.code === code)?.date;

describe('the Dutch public holidays', () => {
  it('of 2027 are on their known days, in order', () => {
    expect(dutchPublicHolidays(2027).map(({ code, date }) => `${date} ${code}`)).toEqual([
      '2027-01-01 new-year',
      '2027-03-26 good-friday',
      '2027-03-28 easter-sunday',
      '2027-03-29 easter-monday',
      '2027-04-27 kings-day',
      '2027-05-05 liberation-day',
      '2027-05-06 ascension-day',
      '2027-05-16 whit-sunday',
      '2027-05-17 whit-monday',
      '2027-12-25 christmas-day',
      '2027-12-26 boxing-day',
    ]);
  });

  it('of 2026 move with Easter on 5 April', () => {
    expect(['good-friday', 'easter-monday', 'ascension-day', 'whit-monday'].map((code) => dateOf(2026, code))).toEqual([
      '2026-04-03',
      '2026-04-06',
      '2026-05-14',
      '2026-05-25',
    ]);
  });

  it('have King’s Day on a Saturday where the 27th is a Sunday', () => {
    expect(dateOf(2025, 'kings-day')).toBe('2025-04-26');
    expect(dateOf(2026, 'kings-day')).toBe('2026-04-27');
    expect(dateOf(2014, 'kings-day')).toBe('2014-04-26');
  });

  it('are the same eleven every year', () => {
    for (let year = 1980; year < 2100; year += 1) {
      expect(
        dutchPublicHolidays(year)
          .map(({ code }) => code)
          .toSorted(),
      ).toEqual(HOLIDAY_CODES.toSorted());
    }
  });
});

describe('Easter', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %d is on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is always a Sunday from 22 March to 25 April', () => {
    for (let year = 1583; year < 3000; year += 1) {
      const easter = easterSunday(year);
      const inRange = easter >= day(`${year}-03-22`) && easter <= day(`${year}-04-25`);
      expect([year, weekdayOf(epochDay(easter)), inRange]).toEqual([year, 7, true]);
    }
  });
});
