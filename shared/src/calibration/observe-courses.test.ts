import { describe, expect, it } from '@jest/globals';
import {
  aCalendarRecord,
  aScheduleWithDeadlines,
  day,
  someActivityCounts,
  week,
  weekCounts,
  year,
} from '../testing/index.js';
import { observeCourses } from './observe-courses.js';

const DEADLINES = [[32, 50] as const, [88, 50] as const];
const counted = (counts: ReturnType<typeof weekCounts>, part: Parameters<typeof someActivityCounts>[0] = {}) =>
  aScheduleWithDeadlines(DEADLINES, { activityCounts: [someActivityCounts({ counts, ...part })] });
const TEN = [5, 4, 3, 6, 7, 2, 3, 4, 5, 6];

describe('the activity of courses', () => {
  it('is counted in weeks from the start of the course', () => {
    const { courses, leftOut } = observeCourses(counted(weekCounts(TEN)));
    expect(leftOut).toEqual([]);
    expect(courses).toMatchObject([{ courseCode: 'PSY101', perStudent: false, weeksOutside: 0 }]);
    expect(courses[0]?.weeks.map(({ number, actual }) => [number, actual])).toEqual(TEN.map((count, n) => [n, count]));
    expect(courses[0]?.weeks[0]).toMatchObject({ week: '2026-W37', studied: true });
  });

  it('has no week that was not counted, for missing is not zero, and counts those outside the course', () => {
    const before = { ...weekCounts([9])[0], week: week('2026-W36') };
    const some = weekCounts(TEN).filter((_, index) => index !== 3);
    const [course] = observeCourses(counted([before as (typeof some)[number], ...some])).courses;
    expect(course?.weeks.map(({ number }) => number)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9]);
    expect(course?.weeksOutside).toBe(1);
  });

  it('is taken per enrolled student where every week says how many there are', () => {
    const enrolled = weekCounts(TEN).map((count) => ({ ...count, enrolledStudents: 10 }));
    const [course] = observeCourses(counted(enrolled)).courses;
    expect(course).toMatchObject({ perStudent: true });
    expect(course?.weeks[0]?.actual).toBeCloseTo(0.5, 12);
    const gap = enrolled.map((count, index) => (index === 4 ? { ...count, enrolledStudents: null } : count));
    expect(observeCourses(counted(gap)).courses).toMatchObject([{ perStudent: false }]);
  });

  it('adds days up to weeks, and takes a series by week before one by day', () => {
    const byDay = weekCounts(TEN).flatMap((count) => [
      { ...count, date: day('2026-09-08'), count: 1 },
      { ...count, date: day('2026-09-09'), count: 2 },
    ]);
    const days = someActivityCounts({ step: 'day', counts: byDay });
    const weeks = someActivityCounts({ counts: weekCounts(TEN) });
    const schedule = (activityCounts: readonly (typeof days)[]) =>
      aScheduleWithDeadlines(DEADLINES, { activityCounts });
    expect(observeCourses(schedule([days])).courses[0]?.weeks[0]?.actual).toBe(3);
    expect(observeCourses(schedule([days, weeks])).courses[0]?.weeks[0]?.actual).toBe(5);
  });

  it('knows the weeks of a break', () => {
    const span = { start: day('2026-09-07'), end: day('2027-04-04') };
    const vacation = { kind: 'vacation', code: 'autumn', start: day('2026-10-05'), end: day('2026-10-11') } as const;
    const calendar = [aCalendarRecord({ kind: 'period', ...span }), aCalendarRecord(vacation)];
    const [course] = observeCourses({ ...counted(weekCounts(TEN)), calendar }).courses;
    expect(course?.weeks.filter(({ studied }) => !studied).map(({ number }) => number)).toEqual([4]);
  });

  it('is left out with the reason where it cannot be used', () => {
    const schedule = aScheduleWithDeadlines(DEADLINES, {
      activityCounts: [
        someActivityCounts({ courseCode: 'NONE', counts: weekCounts(TEN) }),
        someActivityCounts({ counts: weekCounts(TEN.slice(0, 7)) }),
      ],
    });
    expect(observeCourses(schedule).leftOut).toEqual([
      { courseCode: 'NONE', academicYear: year(), reason: 'course-unknown' },
      { courseCode: 'PSY101', academicYear: year(), reason: 'too-few-weeks' },
    ]);
    expect(observeCourses(counted(weekCounts(TEN.map(() => 0)))).leftOut).toMatchObject([{ reason: 'no-activity' }]);
  });
});
