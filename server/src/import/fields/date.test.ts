import { addDays, dateFromParts } from '@evenkeel/shared/calendar';
import { day } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDate, readDayAndTime } from './date.js';
import { read } from './fields.test-support.js';

describe('a date', () => {
  it.each([
    ['2026-10-23', '2026-10-23'],
    ['23-10-2026', '2026-10-23'],
    ['3-1-2027', '2027-01-03'],
    ['23.10.2026', '2026-10-23'],
    ['3. 1. 2027', '2027-01-03'],
    ['vrijdag 23 oktober 2026', '2026-10-23'],
    ['Vr. 23 okt. 2026', '2026-10-23'],
    ['23 mrt 2027', '2027-03-23'],
    ['1 mei 2027', '2027-05-01'],
    ['23 October 2026', '2026-10-23'],
    ['23rd October 2026', '2026-10-23'],
    ['Friday, October 23, 2026', '2026-10-23'],
    ['23-okt-2026', '2026-10-23'],
    ['23/10/2026', '2026-10-23'],
    ['10/10/2026', '2026-10-10'],
    ['46318', '2026-10-23'],
    ['29-02-2028', '2028-02-29'],
    ['vr 23-10-2026', '2026-10-23'],
    ['Fri. 23/10/2026', '2026-10-23'],
    ['Freitag, 23. Oktober 2026', '2026-10-23'],
    ['lundi 1er février 2027', '2027-02-01'],
    ['15 août 2026', '2026-08-15'],
  ])('is read from %s', (text, expected) => {
    expect(read(readDate, text)).toBe(expected);
  });

  it.each([
    ['31-02-2027', '(date-invalid)'],
    ['29-02-2027', '(date-invalid)'],
    ['23-13-2026', '(date-invalid)'],
    ['2026-10-32', '(date-invalid)'],
    ['23 brumaire 2026', '(date-invalid)'],
    ['10/30/2026', '(date-invalid)'],
    ['23-10-1026', '(date-invalid)'],
    ['october', '(date-invalid)'],
    ['10/12/2026', '(date-ambiguous)'],
    ['23-10-26', '(date-two-digit-year)'],
    ['23/10/26', '(date-two-digit-year)'],
    ["23 okt '26", '(date-two-digit-year)'],
  ])('is refused for %s', (text, expected) => {
    expect(read(readDate, text)).toBe(expected);
  });

  it('with slashes follows the order that was said, dashes stay day first', () => {
    expect(read(readDate, '10/12/2026', 'month-day')).toBe('2026-10-12');
    expect(read(readDate, '10/12/2026', 'day-month')).toBe('2026-12-10');
    expect(read(readDate, '30/10/2026', 'month-day')).toBe('(date-invalid)');
    expect(read(readDate, '10-12-2026', 'month-day')).toBe('2026-12-10');
  });

  it('keeps the time that stands behind it', () => {
    expect(read(readDayAndTime, '23-10-2026 23:59')).toEqual({ date: '2026-10-23', time: '23:59' });
    expect(read(readDayAndTime, '2026-10-23T09:00:00')).toEqual({ date: '2026-10-23', time: '09:00' });
    expect(read(readDayAndTime, '23 oktober 2026 om 17.00 uur')).toEqual({ date: '2026-10-23', time: '17:00' });
  });

  it.each([
    ['16 October 2026, 4:00 PM', '2026-10-16', '16:00'],
    ['10/30/2026 12:05 am', '2026-10-30', '00:05'],
    ['12.02.2027 10:00 Uhr', '2027-02-12', '10:00'],
    ['29-10-2026, 13:30', '2026-10-29', '13:30'],
    ['2026-09-20T21:59:00Z', '2026-09-20', '23:59'],
    ['2026-12-10T23:59:00-05:00', '2026-12-11', '05:59'],
    ['2026-10-25 00:30:00 +0000', '2026-10-25', '02:30'],
  ])('has its time on the clock of the institution in %s', (text, date, time) => {
    expect(read(readDayAndTime, text, 'month-day')).toEqual({ date, time });
  });

  it.each(['2026-02-30T10:00:00Z', '23-10-2026 13:00 PM'])('is refused for %s', (text) => {
    expect(read(readDayAndTime, text)).toBe('(date-invalid)');
  });

  it('tells when it is another day of the week than is written', () => {
    const context = { slashOrder: null, serialEpoch: 1900 } as const;
    expect(readDate('vr 23-10-2026', context)).toEqual({ kind: 'value', value: '2026-10-23' });
    expect(readDate('do 23-10-2026', context)).toMatchObject({ remark: 'weekday-differs', remarkValues: { day: 5 } });
    expect(readDate('Wednesday, October 21, 2026', context)).toEqual({ kind: 'value', value: '2026-10-21' });
  });

  it('is the same day however it is written', () => {
    const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const date = addDays(day('2010-01-01'), offset);
        const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number]; // three numbers in a date
        expect(dateFromParts(year, month, dayOfMonth)).toBe(date);
        expect(read(readDate, date)).toBe(date);
        expect(read(readDate, `${dayOfMonth}-${month}-${year}`)).toBe(date);
        expect(read(readDate, `${dayOfMonth} ${months[month - 1]} ${year}`)).toBe(date);
        expect(read(readDate, `${month}/${dayOfMonth}/${year}`, 'month-day')).toBe(date);
      }),
    );
  });
});
