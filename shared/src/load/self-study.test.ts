import { describe, expect, it } from '@jest/globals';
import { assumedCalendar } from '../calendar/index.js';
import type { Schedule } from '../schedule/index.js';
import { aCohort, aCourseRun, anActivity, aPolicy, aSession, year } from '../testing/index.js';
import { contactHours } from './contact-hours.js';
import { selfStudy } from './self-study.js';
import { weeklyHours } from './weekly-hours.js';

function studyOf(part: Partial<Schedule>, calendar = aCohort().calendar) {
  const input = { run: aCourseRun(part), calendar, policy: aPolicy() };
  return selfStudy({ input, contact: contactHours(input), budget: 140, hours: 120 }).item;
}
const weeksOf = (part: Partial<Schedule>) =>
  weeklyHours([studyOf(part)]).map(({ week, hours }) => `${week} ${hours.toFixed(2)}`);

describe('self-study', () => {
  it('lies evenly over the teaching weeks where contact is unknown, and not in the exam weeks', () => {
    expect(weeksOf({})).toEqual([37, 38, 39, 40, 41, 42, 43, 44].map((week) => `2026-W${week} 15.00`));
    expect(studyOf({})).toMatchObject({
      key: 'PSY101/selfStudy',
      basis: { kind: 'remainder', budget: 140 },
      estimates: ['contact-unknown'],
    });
  });

  it('lies in proportion to the contact hours of the week', () => {
    const sessions = [aSession('2026-09-08', { hours: 2 }), aSession('2026-10-08', { hours: 6 })];
    const activities = [anActivity({ sessions })];
    expect(weeksOf({ activities })).toEqual(['2026-W37 30.00', '2026-W41 90.00']);
    expect(studyOf({ activities }).estimates).toEqual([]);
  });

  it('lies evenly where all contact is in exam weeks', () => {
    expect(weeksOf({ activities: [anActivity({ sessions: [aSession('2026-11-03')] })] })).toHaveLength(8);
  });

  it('says that it holds the contact hours of an activity without sessions', () => {
    const activities = [anActivity({ sessions: [aSession('2026-09-08')] }), anActivity({ code: 'WG', group: '1' })];
    expect(studyOf({ activities }).estimates).toEqual(['contact-unknown']);
  });

  it('says that its place rests on an assumed calendar', () => {
    expect(studyOf({}, assumedCalendar(year())).estimates).toEqual(['contact-unknown', 'calendar-assumed']);
  });
});
