import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { day, week } from '../testing/index.js';
import {
  addWeeks,
  isoWeek,
  isoWeekFromParts,
  isoWeekOf,
  mondayOf,
  sundayOf,
  weekNumberOf,
  weeksFromTo,
  weeksInIsoYear,
} from './iso-week.js';

function weekByTemporal(date: Temporal.PlainDate): string {
  return `${String(date.yearOfWeek).padStart(4, '0')}-W${String(date.weekOfYear).padStart(2, '0')}`;
}

describe('a week', () => {
  it('is the ISO week Temporal says, in every year from 2 to 9998', () => {
    const start = Temporal.PlainDate.from('0002-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_650_000 }), (offset) => {
        const date = start.add({ days: offset });
        const found = isoWeekOf(day(date.toString()));
        expect(found).toBe(weekByTemporal(date));
        expect(mondayOf(found)).toBe(date.subtract({ days: date.dayOfWeek - 1 }).toString());
      }),
      { numRuns: 2000 },
    );
  });

  it('is the ISO week Temporal says, for every day from 1999 to 2041', () => {
    const wrong: string[] = [];
    for (let date = Temporal.PlainDate.from('1999-01-01'); date.year < 2041; date = date.add({ days: 1 })) {
      if (isoWeekOf(day(date.toString())) !== weekByTemporal(date)) wrong.push(date.toString());
    }
    expect(wrong).toEqual([]);
  });

  it('53 of 2026 runs from 28 December to 3 January', () => {
    expect(weeksInIsoYear(2026)).toBe(53);
    expect(mondayOf(week('2026-W53'))).toBe('2026-12-28');
    expect(sundayOf(week('2026-W53'))).toBe('2027-01-03');
    expect(addWeeks(week('2026-W53'), 1)).toBe('2027-W01');
    expect(isoWeekOf(day('2027-01-03'))).toBe('2026-W53');
  });

  it('53 does not exist in 2027, nor does week 0', () => {
    expect(weeksInIsoYear(2027)).toBe(52);
    expect(isoWeek('2027-W53')).toBeNull();
    expect(isoWeek('2027-W00')).toBeNull();
    expect(isoWeekFromParts(2026, 1.5)).toBeNull();
  });

  it('may be written with or without a hyphen, in capitals or not', () => {
    expect([isoWeek('2026-W41'), isoWeek('2026W41'), isoWeek(' 2026-w41 ')]).toEqual(new Array(3).fill('2026-W41'));
    expect([isoWeek('W41'), isoWeek('2026-41'), isoWeek('2026-W4')]).toEqual([null, null, null]);
  });

  it('has a number', () => {
    expect(weekNumberOf(week('2026-W07'))).toBe(7);
  });
});

describe('weeks from one to another', () => {
  it('hold both, across the turn of the year', () => {
    expect(weeksFromTo(week('2026-W52'), week('2027-W02'))).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
  });

  it('are one for the same week and none backwards', () => {
    expect(weeksFromTo(week('2026-W41'), week('2026-W41'))).toEqual(['2026-W41']);
    expect(weeksFromTo(week('2026-W41'), week('2026-W40'))).toEqual([]);
  });
});
