import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  dateFromParts,
  dateOfEpochDay,
  daysBetween,
  epochDay,
  isWeekend,
  plainDate,
  weekdayOf,
} from './plain-date.js';

const FIRST = Temporal.PlainDate.from('0001-01-01');
const EPOCH = Temporal.PlainDate.from('1970-01-01');
/** Every day of the years 1 to 9999. */
const offsets = fc.integer({ min: 0, max: 3_652_058 });
const daysSinceEpoch = (date: Temporal.PlainDate) => EPOCH.until(date).days;

function certain(text: string) {
  const date = plainDate(text);
  if (!date) throw new Error(`No such day: ${text}`);
  return date;
}

describe('a day', () => {
  it('is the day Temporal says, in every year from 1 to 9999', () => {
    fc.assert(
      fc.property(offsets, (offset) => {
        const day = FIRST.add({ days: offset });
        const number = daysSinceEpoch(day);
        expect(dateOfEpochDay(number)).toBe(day.toString());
        expect(epochDay(certain(day.toString()))).toBe(number);
        expect(weekdayOf(number)).toBe(day.dayOfWeek);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the day Temporal says, for every day from 1999 to 2041', () => {
    let day = Temporal.PlainDate.from('1999-01-01');
    const wrong: string[] = [];
    for (let number = daysSinceEpoch(day); day.year < 2041; number += 1) {
      if (dateOfEpochDay(number) !== day.toString() || epochDay(certain(day.toString())) !== number)
        wrong.push(`${day}`);
      day = day.add({ days: 1 });
    }
    expect(wrong).toEqual([]);
  });

  it.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-10-00', '0000-01-01', '1900-02-29'])(
    'does not exist on %s',
    (text) => {
      expect(plainDate(text)).toBeNull();
    },
  );

  it.each(['2026-1-5', '05-10-2026', '2026-10-05T00:00', '', '2026-10-5 '])('is not named by "%s"', (text) => {
    expect(plainDate(text)).toBeNull();
  });

  it('is the leap day in 2028 and 2000', () => {
    expect(plainDate('2028-02-29')).toBe('2028-02-29');
    expect(dateFromParts(2000, 2, 29)).toBe('2000-02-29');
  });

  it('is counted from 1970-01-01, a Thursday', () => {
    expect(epochDay(certain('1970-01-01'))).toBe(0);
    expect(weekdayOf(0)).toBe(4);
    expect(weekdayOf(-3)).toBe(1);
  });

  it('follows on the day before, also in the nights of a clock change', () => {
    expect(addDays(certain('2026-10-24'), 1)).toBe('2026-10-25');
    expect(addDays(certain('2026-10-25'), 1)).toBe('2026-10-26');
    expect(addDays(certain('2027-03-28'), 1)).toBe('2027-03-29');
    expect(addDays(certain('2027-03-29'), -1)).toBe('2027-03-28');
  });

  it('lies as many days from another as calendars say', () => {
    expect(daysBetween(certain('2026-09-01'), certain('2027-09-01'))).toBe(365);
    expect(daysBetween(certain('2028-03-01'), certain('2028-02-28'))).toBe(-2);
  });

  it('is weekend on Saturday and Sunday only', () => {
    const week = ['05', '06', '07', '08', '09', '10', '11'].map((day) =>
      isWeekend(epochDay(certain(`2026-10-${day}`))),
    );
    expect(week).toEqual([false, false, false, false, false, true, true]);
  });
});
