import { describe, expect, it } from '@jest/globals';
import { read } from './fields.test-support.js';
import { readPeriods } from './period-code.js';
import { readTime } from './time.js';
import { readTeachingWeek, readWeek } from './week.js';
import { readTeachingWeeks, readWeeks } from './weeks.js';

describe('a week', () => {
  it.each([
    ['42', { kind: 'number', number: 42 }],
    ['week 42', { kind: 'number', number: 42 }],
    ['wk. 5', { kind: 'number', number: 5 }],
    ['2026-W42', { kind: 'iso', week: '2026-W42' }],
    ['2026-W53', { kind: 'iso', week: '2026-W53' }],
    ['KW 3', { kind: 'number', number: 3 }],
    ['semaine 41', { kind: 'number', number: 41 }],
    ['KW 3/2027', { kind: 'iso', week: '2027-W03' }],
    ['week 53, 2026', { kind: 'iso', week: '2026-W53' }],
    ['week 53 2027', '(week-invalid)'],
    ['lesweek 3', { kind: 'teaching', period: null, number: 3 }],
    ['teaching week 3', { kind: 'teaching', period: null, number: 3 }],
    ['blok 2 week 5', { kind: 'teaching', period: '2', number: 5 }],
    ['semester 1, week 12', { kind: 'teaching', period: 'S1', number: 12 }],
    ['tentamenweek', { kind: 'sitting', sitting: 'exam', period: null, number: null }],
    ['Exam week 2', { kind: 'sitting', sitting: 'exam', period: null, number: 2 }],
    ['tentamenweek blok 2', { kind: 'sitting', sitting: 'exam', period: '2', number: null }],
    ['hertentamenweek', { kind: 'sitting', sitting: 'resit', period: null, number: null }],
    ['54', '(week-invalid)'],
    ['0', '(week-invalid)'],
    ['2027-W53', '(week-invalid)'],
    ['ergens in oktober', '(week-invalid)'],
  ])('is read from %s', (text, expected) => {
    expect(read(readWeek, text)).toEqual(expected);
  });

  it('below a header that says teaching week counts in the period', () => {
    expect(read(readTeachingWeek, '3')).toEqual({ kind: 'teaching', period: null, number: 3 });
  });
});

describe('a list of weeks', () => {
  const number = (from: number, to = from) => ({
    from: { kind: 'number', number: from },
    to: { kind: 'number', number: to },
  });
  it.each([
    ['36-43, 45', [number(36, 43), number(45)]],
    ['36 t/m 43; 45', [number(36, 43), number(45)]],
    ['week 36 en 38', [number(36), number(38)]],
    ['36-60', '(weeks-invalid)'],
    ['-', '(weeks-invalid)'],
  ])('is read from %s', (text, expected) => {
    expect(read(readWeeks, text)).toEqual(expected);
  });

  it('keeps counting in the period', () => {
    const teaching = (n: number) => ({ kind: 'teaching', period: null, number: n });
    expect(read(readWeeks, 'lesweek 1-7')).toEqual([{ from: teaching(1), to: teaching(7) }]);
    expect(read(readTeachingWeeks, '1-7')).toEqual([{ from: teaching(1), to: teaching(7) }]);
  });
});

describe('a period', () => {
  it.each([
    ['1', ['1']],
    ['blok 1', ['1']],
    ['Block 02', ['2']],
    ['semester 1', ['S1']],
    ['1+3', ['1', '3']],
    ['1-3', ['1', '2', '3']],
    ['blok 1 en 2', ['1', '2']],
    ['zomer', ['zomer']],
  ])('is read from %s', (text, expected) => {
    expect(read(readPeriods, text)).toEqual(expected);
  });
});

describe('a time', () => {
  it.each([
    ['13:30', '13:30'],
    ['9.00 uur', '09:00'],
    ['9u30', '09:30'],
    ['9 uur', '09:00'],
    ['23:59:00', '23:59'],
    ['24:00', '(time-invalid)'],
    ['25:00', '(time-invalid)'],
    ['9', '(time-invalid)'],
    ['middag', '(time-invalid)'],
    ['1:30 PM', '13:30'],
    ['12.15 am', '00:15'],
    ['13:30 pm', '(time-invalid)'],
    ['9:00 - 12:00', '09:00'],
    ['13.00-15.00 uur', '13:00'],
    ['9:00 - later', '(time-invalid)'],
  ])('is read from %s', (text, expected) => {
    expect(read(readTime, text)).toBe(expected);
  });
});
