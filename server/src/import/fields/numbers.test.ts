import { describe, expect, it } from '@jest/globals';
import { readCount, readEc, readGrade } from './decimal.js';
import { read } from './fields.test-support.js';
import { readHours } from './hours.js';
import { readWeight } from './percent.js';

describe('a decimal', () => {
  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['5', 5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['5 EC', 5],
    ['7,5 ects', 7.5],
    ['0.125', 0.125],
    ['-5', -5],
  ])('is read from %s', (text, expected) => {
    expect(read(readEc, text)).toBe(expected);
  });

  it.each([
    ['1.234', '(number-ambiguous)'],
    ['1,234', '(number-ambiguous)'],
    ['vijf', '(number-invalid)'],
    ['5,,0', '(number-invalid)'],
    ['1e3', '(number-invalid)'],
    ['0x10', '(number-invalid)'],
    ['Infinity', '(number-invalid)'],
  ])('is refused for %s', (text, expected) => {
    expect(read(readEc, text)).toBe(expected);
  });
});

describe('a count', () => {
  it.each([
    ['2.000', 2000],
    ['2000 woorden', 2000],
    ['12', 12],
    ['2,5', '(number-not-whole)'],
    ['-1', '(number-negative)'],
  ])('of %s', (text, expected) => {
    expect(read(readCount, text)).toBe(expected);
  });
});

describe('hours', () => {
  it.each([
    ['22,5', 22.5],
    ['2 uur', 2],
    ['2u', 2],
    ['1:30', 1.5],
    ['1u30', 1.5],
    ['90 min', 1.5],
    ['-4', '(number-negative)'],
    ['veel', '(number-invalid)'],
  ])('are read from %s', (text, expected) => {
    expect(read(readHours, text)).toBe(expected);
  });

  it('are read from a cell that a spreadsheet keeps as a time', () => {
    expect(read(readHours, { kind: 'moment', date: null, time: '02:30' as never })).toBe(2.5); // a time of day is plain text
  });
});

describe('a weight', () => {
  it.each([
    ['40%', { value: 40, withSign: true }],
    ['40 procent', { value: 40, withSign: true }],
    ['0,4', { value: 0.4, withSign: false }],
    ['-10', '(number-negative)'],
  ])('is kept as written: %s', (text, expected) => {
    expect(read(readWeight, text)).toEqual(expected);
  });
});

describe('a mark', () => {
  it('has a decimal comma', () => {
    expect(read(readGrade, '5,5')).toBe(5.5);
  });
});
