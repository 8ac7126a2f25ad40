import { describe, expect, it } from '@jest/globals';
import { academicCalendar, assumedCalendar } from '../calendar/index.js';
import { aCalendarRecord, day, year } from '../testing/index.js';
import { longestTermOn } from './longest-term.js';

const period = (code: string, start: string, end: string) =>
  aCalendarRecord({ kind: 'period', code, start: day(start), end: day(end) });

describe('the longest term on a day', () => {
  it('is the semester rather than its block', () => {
    expect(longestTermOn(assumedCalendar(year()), day('2026-10-05'))?.code).toBe('S1');
    expect(longestTermOn(assumedCalendar(year()), day('2027-04-05'))?.code).toBe('S2');
  });

  it('is never the whole academic year', () => {
    const whole = period('year', '2026-09-07', '2027-07-02');
    const calendar = academicCalendar(year(), [whole, period('1', '2026-09-07', '2026-11-15')]);
    expect(longestTermOn(calendar, day('2026-10-05'))?.code).toBe('1');
    expect(longestTermOn(calendar, day('2027-03-01'))).toBeNull();
  });

  it('is none in the summer', () => {
    expect(longestTermOn(assumedCalendar(year()), day('2027-08-02'))).toBeNull();
  });
});
