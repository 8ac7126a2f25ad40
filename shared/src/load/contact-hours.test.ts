import { describe, expect, it } from '@jest/globals';
import { assumedCalendar, dateOfEpochDay } from '../calendar/index.js';
import { cohortInGroups, type Schedule } from '../schedule/index.js';
import { aCohort, aCourse, aCourseRun, anActivity, aPolicy, aSession, week, year } from '../testing/index.js';
import { contactHours } from './contact-hours.js';
import type { LoadItem } from './load-item.js';

const { calendar } = aCohort();
const contactOf = (part: Partial<Schedule>) => contactHours({ run: aCourseRun(part), calendar, policy: aPolicy() });
const itemsOf = (part: Partial<Schedule>) => contactOf(part).items.map(({ item }) => item);
const onDays = ({ daily }: LoadItem) =>
  daily.hours.flatMap((hours, index) => (hours > 0 ? [`${dateOfEpochDay(daily.from + index)} ${hours}`] : []));

describe('contact hours', () => {
  it('of a timetable lie on their own days', () => {
    const sessions = [aSession('2026-09-08'), aSession('2026-09-15', { hours: 3 })];
    const [item] = itemsOf({ activities: [anActivity({ sessions })] });
    expect(item).toMatchObject({ key: 'PSY101/contact/HC', hours: 5, basis: { kind: 'timetable', groups: 1 } });
    expect(item?.estimates).toEqual([]);
    expect(item && onDays(item)).toEqual(['2026-09-08 2', '2026-09-15 3']);
  });

  it('of eight parallel groups are those of one student, never eight times as many', () => {
    const groups = [1, 2, 3, 4, 5, 6, 7, 8].map((group) =>
      anActivity({ code: 'WG', group: String(group), sessions: [aSession('2026-09-09'), aSession('2026-09-16')] }),
    );
    const [item] = itemsOf({ activities: groups });
    expect(item).toMatchObject({ hours: 4, basis: { kind: 'timetable', groups: 8 } });
    expect(item && onDays(item)).toEqual(['2026-09-09 2', '2026-09-16 2']);
  });

  it('of groups on different days are their mean on each of those days', () => {
    const activities = [
      anActivity({ code: 'WG', group: 'A', sessions: [aSession('2026-09-08')] }),
      anActivity({ code: 'WG', group: 'B', sessions: [aSession('2026-09-10', { hours: 4 })] }),
    ];
    const [item] = itemsOf({ activities });
    expect(item && onDays(item)).toEqual(['2026-09-08 1', '2026-09-10 2']);
  });

  it('of a student whose group is known are those of that group, whole', () => {
    const activities = [
      anActivity({ code: 'WG', group: 'A', sessions: [aSession('2026-09-08')] }),
      anActivity({ code: 'WG', group: 'B', sessions: [aSession('2026-09-10', { hours: 4 })] }),
    ];
    const [run] = cohortInGroups(aCohort({ activities }), ['B']).runs;
    const items = run ? contactHours({ run, calendar, policy: aPolicy() }).items : [];
    expect(items.map(({ item }) => item)).toMatchObject([
      { hours: 4, basis: { kind: 'timetable', groups: 1, chosen: ['B'] } },
    ]);
  });

  it('of a group that is not yet scheduled are not taken for zero', () => {
    const activities = [
      anActivity({ code: 'WG', group: 'A', sessions: [aSession('2026-09-08')] }),
      anActivity({ code: 'WG', group: 'B' }),
    ];
    expect(itemsOf({ activities })).toMatchObject([{ hours: 2, basis: { groups: 1 } }]);
  });

  it('of what is for all students count whole beside those of the groups', () => {
    const activities = [
      anActivity({ code: 'WG', sessions: [aSession('2026-09-08')] }),
      anActivity({ code: 'WG', group: 'A', sessions: [aSession('2026-09-09')] }),
      anActivity({ code: 'WG', group: 'B', sessions: [aSession('2026-09-09')] }),
    ];
    expect(itemsOf({ activities })).toMatchObject([{ hours: 4, basis: { groups: 2 } }]);
  });

  it('of a session of which only the week is known are spread over its teaching days, and said to be an estimate', () => {
    const sessions = [{ week: week('2026-W38'), date: null, startTime: null, hours: 5 }];
    const [item] = itemsOf({ activities: [anActivity({ sessions })] });
    expect(item?.estimates).toEqual(['week-only']);
    expect(item?.daily.hours).toEqual([1, 1, 1, 1, 1]);
    const run = aCourseRun({ activities: [anActivity({ sessions })] });
    const [assumed] = contactHours({ run, calendar: assumedCalendar(year()), policy: aPolicy() }).items;
    expect(assumed?.item.estimates).toEqual(['week-only', 'calendar-assumed']);
  });

  it('of which only the total is known lie evenly over the 40 teaching days of the course', () => {
    const contact = contactOf({ courses: [aCourse({ contactHoursTotal: 40 })] });
    expect(contact.known).toBe('total-only');
    const [item] = contact.items.map((one) => one.item);
    expect(item).toMatchObject({ key: 'PSY101/contact', hours: 40, basis: { kind: 'stated' } });
    expect(item?.estimates).toEqual(['contact-total-only']);
    expect(item && onDays(item)).toHaveLength(40);
    expect(item && onDays(item)[0]).toBe('2026-09-07 1');
  });

  it('that nobody gave cannot be told: that is not zero', () => {
    expect(contactOf({})).toEqual({ known: 'cannot-tell', items: [] });
    expect(contactOf({ activities: [anActivity()] })).toEqual({ known: 'cannot-tell', items: [] });
    expect(contactOf({ courses: [aCourse({ contactHoursTotal: 0 })] }).known).toBe('total-only');
  });
});
