import { describe, expect, it } from '@jest/globals';
import { academicCalendar, dateOfEpochDay, epochDay } from '../calendar/index.js';
import { aCalendarRecord, day, week, year } from '../testing/index.js';
import { daysFromTo, studyDaysOf, studyDaysOfWeek } from './study-days.js';

const calendar = academicCalendar(year(), [
  aCalendarRecord({ kind: 'period', start: day('2026-09-07'), end: day('2026-09-27') }),
  aCalendarRecord({ kind: 'holiday', start: day('2026-09-09'), end: day('2026-09-09') }),
  aCalendarRecord({ kind: 'exam', start: day('2026-09-14'), end: day('2026-09-20') }),
  aCalendarRecord({ kind: 'vacation', start: day('2026-09-21'), end: day('2026-09-27') }),
]);
const daysOfWeek = (text: string) => studyDaysOfWeek(calendar, week(text)).map((each) => dateOfEpochDay(each).slice(8));
const span = (start: string, end: string) => ({ start: day(start), end: day(end), basis: 'offering' }) as const;

describe('the days to study on', () => {
  it('are the teaching days, without weekend and holiday', () => {
    expect(daysOfWeek('2026-W37')).toEqual(['07', '08', '10', '11']);
  });

  it('are the working days of a week without teaching', () => {
    expect(daysOfWeek('2026-W38')).toEqual(['14', '15', '16', '17', '18']);
  });

  it('are Monday to Friday of a week without working days', () => {
    expect(daysOfWeek('2026-W39')).toEqual(['21', '22', '23', '24', '25']);
  });

  it('leave out the exam weeks of a course that has teaching days too', () => {
    expect(studyDaysOf(calendar, span('2026-09-07', '2026-09-20'))).toHaveLength(4);
  });

  it('are all days of a course that runs in a weekend only', () => {
    expect(studyDaysOf(calendar, span('2026-09-12', '2026-09-13'))).toHaveLength(2);
  });

  it('count the same whichever end of the span comes first', () => {
    const [from, to] = [epochDay(day('2026-09-07')), epochDay(day('2026-09-10'))];
    expect(daysFromTo(to, from)).toEqual(daysFromTo(from, to));
  });
});
