import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCalendarRecord, BLOCK_ONE, day, week, year } from '../testing/index.js';
import {
  academicCalendar,
  dayKindOf,
  isStudyWeek,
  isTeachingDay,
  isWorkingDay,
  periodByCode,
  shortestPeriodOn,
  teachingWeekOf,
  weekKindOf,
} from './academic-calendar.js';
import type { CalendarEntry } from './calendar-entry.js';
import { epochDay } from './plain-date.js';

const on = (kind: CalendarEntry['kind'], start: string, end = start, code: string = kind) =>
  aCalendarRecord({ kind, code, start: day(start), end: day(end) });
const calendar = academicCalendar(year(), [
  ...BLOCK_ONE,
  on('period', '2026-09-07', '2027-01-31', 'S1'),
  on('vacation', '2026-10-19', '2026-10-25'),
  on('holiday', '2026-09-16'),
  on('reflection', '2026-10-26', '2026-11-01'),
  on('free', '2026-09-17'),
]);
const kindOn = (text: string) => dayKindOf(calendar, epochDay(day(text)));

describe('a day of the academic calendar', () => {
  it.each([
    ['2026-09-06', 'none'],
    ['2026-09-07', 'teaching'],
    ['2026-09-16', 'holiday'],
    ['2026-09-17', 'free'],
    ['2026-10-20', 'vacation'],
    ['2026-10-27', 'reflection'],
    ['2026-11-03', 'exam'],
    ['2027-03-01', 'none'],
    ['2031-03-01', 'none'],
  ])('%s is %s', (text, kind) => {
    expect(kindOn(text)).toBe(kind);
  });

  it('is for teaching on weekdays of teaching weeks, and for work unless it is free', () => {
    const facts = ['2026-09-12', '2026-09-15', '2026-09-16', '2026-09-17', '2026-10-20', '2026-11-03'].map((text) => {
      const number = epochDay(day(text));
      return [isTeachingDay(calendar, number), isWorkingDay(calendar, number)];
    });
    expect(facts).toEqual([
      [false, false],
      [true, true],
      [false, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it('is what entries say, in whatever order they come', () => {
    const entries = [
      ...BLOCK_ONE,
      on('vacation', '2026-10-19', '2026-11-08'),
      on('holiday', '2026-10-20'),
      on('period', '2026-09-07', '2026-11-15', 'A'),
    ];
    const expected = academicCalendar(year(), entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(academicCalendar(year(), shuffled)).toEqual(expected);
      }),
    );
  });

  it('is not covered by an entry that ends before it starts', () => {
    const odd = academicCalendar(year(), [on('vacation', '2026-10-25', '2026-10-19')]);
    expect(dayKindOf(odd, epochDay(day('2026-10-22')))).toBe('none');
  });

  it('may lie outside the weeks of the year', () => {
    const early = academicCalendar(year(), [on('teaching', '2026-08-17', '2026-08-21')]);
    expect(dayKindOf(early, epochDay(day('2026-08-17')))).toBe('teaching');
  });

  it('is for teaching only where stated, in a period with stated teaching', () => {
    const stated = academicCalendar(year(), [
      on('period', '2026-09-07', '2026-11-15'),
      on('teaching', '2026-09-14', '2026-10-30'),
    ]);
    expect(dayKindOf(stated, epochDay(day('2026-09-08')))).toBe('none');
    expect(dayKindOf(stated, epochDay(day('2026-09-15')))).toBe('teaching');
  });
});

describe('a week of the academic calendar', () => {
  it('is for what most of its weekdays are for', () => {
    expect(weekKindOf(calendar, week('2026-W38'))).toBe('teaching');
    expect(weekKindOf(calendar, week('2026-W43'))).toBe('vacation');
    expect(weekKindOf(calendar, week('2026-W45'))).toBe('exam');
  });

  it('is for what comes first on a tie', () => {
    const tied = academicCalendar(year(), [
      on('exam', '2026-09-07', '2026-09-08'),
      on('reflection', '2026-09-09', '2026-09-10'),
      on('free', '2026-09-11'),
    ]);
    expect(weekKindOf(tied, week('2026-W37'))).toBe('exam');
  });

  it('is a study week for teaching, reading and exams, not in a vacation or outside the calendar', () => {
    const study = ['2026-W36', '2026-W37', '2026-W43', '2026-W44', '2026-W45', '2027-W10'].map((text) =>
      isStudyWeek(calendar, week(text)),
    );
    expect(study).toEqual([false, true, false, true, true, false]);
  });

  it('has a number in its block, vacations not counted', () => {
    const placed = ['2026-W37', '2026-W42', '2026-W43', '2026-W44', '2026-W46', '2026-W47'].map((text) => {
      const found = teachingWeekOf(calendar, week(text));
      return found && `${found.period.code} ${found.number}`;
    });
    expect(placed).toEqual(['1 1', '1 6', null, '1 7', '1 9', 'S1 10']);
  });

  it.each([
    ['2026-09-01', '2026-W36', 1],
    ['2026-09-04', '2026-W37', 1],
    ['2026-09-06', '2026-W37', 1],
    ['2026-09-07', '2026-W37', 1],
  ])('of a block that starts on %s is %s as week %d', (start, text, number) => {
    const block = academicCalendar(year(), [on('period', start, '2026-11-15')]);
    expect(teachingWeekOf(block, week(text))?.number).toBe(number);
  });

  it('is not counted in its block when most of it is vacation', () => {
    const mostly = academicCalendar(year(), [...BLOCK_ONE, on('vacation', '2026-09-15', '2026-09-20')]);
    expect(teachingWeekOf(mostly, week('2026-W38'))).toBeNull();
    expect(teachingWeekOf(mostly, week('2026-W39'))?.number).toBe(2);
  });
});

describe('a period', () => {
  it('is the block rather than its semester', () => {
    expect(shortestPeriodOn(calendar, epochDay(day('2026-10-01')))?.code).toBe('1');
    expect(shortestPeriodOn(calendar, epochDay(day('2026-12-01')))?.code).toBe('S1');
    expect(shortestPeriodOn(calendar, epochDay(day('2027-03-01')))).toBeNull();
  });

  it('is found by its code, whatever the case', () => {
    expect(periodByCode(calendar, ' s1 ')?.code).toBe('S1');
    expect(periodByCode(calendar, '5')).toBeNull();
  });
});
