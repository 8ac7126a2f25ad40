import { describe, expect, it } from '@jest/globals';
import { day, year } from '../testing/index.js';
import {
  academicYear,
  academicYearOf,
  firstDayOf,
  lastDayOf,
  startYearOf,
  weeksOf,
  writtenYear,
} from './academic-year.js';

describe('an academic year', () => {
  it.each(['2026-2027', '2026/2027', '2026–2027', '2026/27', ' 2026 - 27 '])('is named by "%s"', (text) => {
    expect(academicYear(text)).toBe('2026-2027');
  });

  it('may cross a century', () => {
    expect(academicYear('1999-00')).toBe('1999-2000');
  });

  it.each(['2026', '2026-2028', '2027-2026', '2026-2026', 'next year', ''])('is not named by "%s"', (text) => {
    expect(academicYear(text)).toBeNull();
  });

  it('2026–2027 has 52 weeks, from W36 to W34', () => {
    const weeks = weeksOf(year('2026-2027'));
    expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([52, '2026-W36', '2027-W34']);
    expect([firstDayOf(year()), lastDayOf(year())]).toEqual(['2026-08-31', '2027-08-29']);
  });

  it('follows on the one before without a gap or an overlap', () => {
    for (let start = 2000; start < 2060; start += 1) {
      const last = lastDayOf(year(`${start}-${start + 1}`));
      expect(academicYearOf(last)).toBe(`${start}-${start + 1}`);
      expect(weeksOf(year(`${start}-${start + 1}`)).length).toBeGreaterThanOrEqual(52);
    }
  });

  it('opens with the week of 1 September', () => {
    expect(academicYearOf(day('2026-08-30'))).toBe('2025-2026');
    expect(academicYearOf(day('2026-08-31'))).toBe('2026-2027');
    expect(academicYearOf(day('2027-01-01'))).toBe('2026-2027');
    expect(startYearOf(year())).toBe(2026);
  });

  it('is written with a dash, and read back as written', () => {
    expect(writtenYear(year())).toBe('2026–2027');
    expect(academicYear(writtenYear(year()))).toBe(year());
  });
});
