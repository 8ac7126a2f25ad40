import { describe, expect, it } from '@jest/globals';
import { academicCalendar, dateOfEpochDay, type PlainDate } from '../calendar/index.js';
import { aCalendarRecord, BLOCK_ONE, day, year } from '../testing/index.js';
import { undatedDays } from './undated-days.js';

const span = (start: string, end: string) => ({ start: day(start), end: day(end), basis: 'period' }) as const;
const block = span('2026-09-07', '2026-11-15');

function daysIn(entries: typeof BLOCK_ONE, of = block): readonly PlainDate[] {
  return undatedDays(academicCalendar(year(), entries), of).map(dateOfEpochDay);
}

describe('the days of an assessment without date', () => {
  it('are the exam days of the block', () => {
    const days = daysIn(BLOCK_ONE);
    expect(days).toHaveLength(10);
    expect([days[0], days.at(-1)]).toEqual(['2026-11-02', '2026-11-13']);
  });

  it('may lie up to three weeks after the block', () => {
    const exams = aCalendarRecord({ kind: 'exam', start: day('2026-11-30'), end: day('2026-12-11') });
    expect(daysIn([aCalendarRecord({ kind: 'period' }), exams])).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
  });

  it('of a course over two blocks are those of the last', () => {
    const second = aCalendarRecord({ kind: 'period', code: '2', start: day('2026-11-16'), end: day('2027-01-31') });
    const exams = aCalendarRecord({ kind: 'exam', code: 'exam-2', start: day('2027-01-25'), end: day('2027-01-31') });
    const days = daysIn([...BLOCK_ONE, second, exams], span('2026-09-07', '2027-01-31'));
    expect([days[0], days.at(-1)]).toEqual(['2027-01-25', '2027-01-29']);
  });

  it('are the working days in the last third of the course where the calendar names no exam days', () => {
    const days = daysIn([aCalendarRecord({ kind: 'period' })], span('2026-09-07', '2026-09-27'));
    expect(days).toEqual(['2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25']);
  });

  it('are there even for a course of one day in a vacation', () => {
    const vacation = aCalendarRecord({ kind: 'vacation', start: day('2026-12-21'), end: day('2027-01-03') });
    expect(daysIn([vacation], span('2026-12-24', '2026-12-24'))).toEqual(['2026-12-24']);
  });
});
