import { describe, expect, it } from '@jest/globals';
import { year } from '../testing/index.js';
import { isStudyWeek, weekKindOf } from './academic-calendar.js';
import { weeksOf } from './academic-year.js';
import { assumedCalendar } from './assumed-calendar.js';

const years = Array.from({ length: 40 }, (_, index) => year(`${2010 + index}-${2011 + index}`));

describe('the assumed calendar', () => {
  it('says that it is assumed', () => {
    expect(assumedCalendar(year()).assumed).toBe(true);
  });

  it('of 2026–2027 has four blocks of ten weeks in two semesters', () => {
    const { periods } = assumedCalendar(year());
    expect(periods.map(({ code, start, end }) => `${code} ${start} ${end}`)).toEqual([
      'S1 2026-09-07 2027-02-07',
      '1 2026-09-07 2026-11-15',
      '2 2026-11-16 2027-02-07',
      'S2 2027-02-08 2027-06-27',
      '3 2027-02-08 2027-04-18',
      '4 2027-04-19 2027-06-27',
    ]);
  });

  it('has 40 study weeks, eight of them for exams, and two at Christmas', () => {
    for (const each of years) {
      const calendar = assumedCalendar(each);
      const weeks = weeksOf(each);
      expect(weeks.filter((week) => isStudyWeek(calendar, week))).toHaveLength(40);
      expect(weeks.filter((week) => weekKindOf(calendar, week) === 'exam')).toHaveLength(8);
      const winter = weeks.slice(12, 20).filter((week) => weekKindOf(calendar, week) === 'vacation');
      expect(winter).toHaveLength(2);
    }
  });
});
