import { describe, expect, it } from '@jest/globals';
import { academicCalendar, assumedCalendar, dateOfEpochDay } from '../calendar/index.js';
import type { Schedule } from '../schedule/index.js';
import {
  aCohort,
  aCourse,
  aCourseRun,
  anActivity,
  anAssessment,
  anOffering,
  aPolicy,
  aSession,
  day,
  year,
} from '../testing/index.js';
import { sum } from '../util/index.js';
import { courseLoad } from './course-load.js';
import type { LoadItem, WorkingStyle } from './load-item.js';

const { calendar } = aCohort();

function loadOf(part: Partial<Schedule>, style: WorkingStyle = 'typical') {
  return courseLoad({ run: aCourseRun(part), calendar, policy: aPolicy(), style });
}
const daySum = (items: readonly LoadItem[]) => sum(items.flatMap((item) => item.daily.hours));

/** 80 h of contact and 90 h of stated work in a course of 140 h. */
const demanding: Partial<Schedule> = {
  activities: [
    anActivity({ sessions: [aSession('2026-09-08', { hours: 40 }), aSession('2026-10-08', { hours: 40 })] }),
  ],
  assessments: [
    anAssessment({ effortHours: 90, dueOn: day('2026-10-16') }),
    anAssessment({ code: 'T2', kind: 'written-exam', weightPercent: 50, durationHours: 3, dueOn: day('2026-11-04') }),
  ],
};

describe('the load of a course', () => {
  it('is 28 hours per EC, divided in contact, assessment work and self-study', () => {
    const load = loadOf({
      activities: [anActivity({ sessions: [aSession('2026-09-08'), aSession('2026-09-15')], prepHoursPerSession: 3 })],
      assessments: [
        anAssessment({ effortHours: 30, dueOn: day('2026-10-16') }),
        anAssessment({ code: 'T2', kind: 'written-exam', durationHours: 3, dueOn: day('2026-11-04') }),
      ],
    });
    expect(load).toMatchObject({ budget: 140, itemised: 43, overSpecified: false, contact: 'timetable' });
    expect(load.items.map((item) => `${item.key} ${item.hours.toFixed(2)}`)).toEqual([
      'PSY101/contact/HC 4.00',
      'PSY101/selfStudy/HC 6.00',
      'PSY101/assignment/T1 30.00',
      'PSY101/examPreparation/T2 32.00', // 35 % of the 100 h that are left, less the sitting
      'PSY101/exam/T2 3.00',
      'PSY101/selfStudy 65.00',
    ]);
    expect(daySum(load.items)).toBeCloseTo(140, 9);
    expect(load.itemisedItems).toBe(load.items);
  });

  it('is fitted to its credits when it asks for more, beside what it really asks', () => {
    const load = loadOf(demanding);
    expect(load).toMatchObject({ budget: 140, itemised: 173, overSpecified: true });
    expect(daySum(load.items)).toBeCloseTo(140, 9);
    expect(daySum(load.itemisedItems)).toBeCloseTo(173, 9);
    expect(load.items.map((item) => item.key)).toEqual(['PSY101/contact/HC', 'PSY101/assignment/T1', 'PSY101/exam/T2']);
    for (const [index, item] of load.items.entries()) {
      expect(item.hours).toBeCloseTo(((load.itemisedItems[index]?.hours ?? 0) * 140) / 173, 9);
    }
  });

  it('of 0 EC plans nothing, whatever it asks', () => {
    const load = loadOf({ ...demanding, courses: [aCourse({ ec: 0 })] });
    expect(daySum(load.items)).toBe(0);
    expect(daySum(load.itemisedItems)).toBeCloseTo(173, 9);
    expect(loadOf({ courses: [aCourse({ ec: 0 })] }).items).toEqual([]);
  });

  it('has no self-study when its items are exactly its hours', () => {
    const load = loadOf({ assessments: [anAssessment({ effortHours: 140, dueOn: day('2026-10-16') })] });
    expect(load.items.map(({ kind }) => kind)).toEqual(['assignment']);
    expect(load.overSpecified).toBe(false);
  });

  it('counts hours per EC as the policy says', () => {
    const run = aCourseRun();
    const policy = aPolicy({ 'model.hoursPerEc': 25 });
    expect(courseLoad({ run, calendar, policy, style: 'typical' }).budget).toBe(125);
  });

  it('has no hours for a resit, which only some students take', () => {
    const resit = anAssessment({ code: 'R', resitOf: 'T1', effortHours: 40, dueOn: day('2027-01-12') });
    expect(loadOf({ assessments: [resit] }).items.map(({ kind }) => kind)).toEqual(['selfStudy']);
  });

  it('differs between styles only in the days of its assessment work', () => {
    const [steady, hurried] = [loadOf(demanding, 'steady'), loadOf(demanding, 'last-minute')];
    const withoutDays = ({ items }: typeof steady) => items.map(({ daily: _, ...item }) => item);
    expect(withoutDays(steady)).toEqual(withoutDays(hurried));
    const contact = (load: typeof steady) => load.items.filter(({ kind }) => kind === 'contact');
    expect(contact(steady)).toEqual(contact(hurried));
    expect(steady.items[1]?.daily).not.toEqual(hurried.items[1]?.daily);
  });

  it('marks all items of a course whose dates had to be assumed', () => {
    const { items } = loadOf({ offerings: [anOffering({ periodCode: 'unknown' })], assessments: [anAssessment()] });
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) expect(item.estimates).toContain('course-dates-assumed');
  });

  it('marks what an assumed calendar placed, and not what has a date of its own', () => {
    const run = aCourseRun({
      activities: [anActivity({ sessions: [aSession('2026-09-08')] })],
      assessments: [
        anAssessment({ effortHours: 9, dueOn: day('2026-10-16') }),
        anAssessment({ code: 'T2', effortHours: 9 }),
      ],
    });
    const { items } = courseLoad({ run, calendar: assumedCalendar(year()), policy: aPolicy(), style: 'typical' });
    expect(items.map(({ key, estimates }) => [key.slice(7), ...estimates])).toEqual([
      ['contact/HC'],
      ['assignment/T1'],
      ['assignment/T2', 'undated', 'calendar-assumed'],
      ['selfStudy', 'calendar-assumed'],
    ]);
  });

  it('keeps a deadline far outside the calendar', () => {
    const { items } = loadOf({ assessments: [anAssessment({ effortHours: 5, dueOn: day('2028-02-29') })] });
    const [work] = items;
    expect(work && dateOfEpochDay(work.daily.from + work.daily.hours.length - 1)).toBe('2028-02-29');
  });

  it('is whole with an empty calendar', () => {
    const empty = academicCalendar(year(), []);
    const run = aCourseRun({ offerings: [anOffering({ startDate: day('2026-12-24'), endDate: day('2026-12-27') })] });
    const { items } = courseLoad({ run, calendar: empty, policy: aPolicy(), style: 'typical' });
    expect(daySum(items)).toBeCloseTo(140, 9);
  });
});
