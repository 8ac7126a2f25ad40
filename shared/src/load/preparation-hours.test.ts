import { describe, expect, it } from '@jest/globals';
import { dateOfEpochDay } from '../calendar/index.js';
import {
  aCohort,
  aCourseRun,
  anActivity,
  aPolicy,
  aSession,
  type aSession as Session,
  week,
} from '../testing/index.js';
import { preparationHours } from './preparation-hours.js';

const { calendar } = aCohort();

function preparation(sessions: readonly ReturnType<typeof Session>[], hours: number | null = 5) {
  const activities = [anActivity({ code: 'WG', group: 'A', prepHoursPerSession: hours, sessions })];
  const items = preparationHours({ run: aCourseRun({ activities }), calendar, policy: aPolicy() });
  return items.map(({ item: { daily, ...item } }) => ({
    ...item,
    days: daily.hours.flatMap((each, index) => (each > 0 ? [dateOfEpochDay(daily.from + index).slice(5)] : [])),
    daily,
  }));
}

describe('the preparation of sessions', () => {
  it('lies evenly on the five working days before each', () => {
    const [item] = preparation([aSession('2026-09-16')]);
    expect(item).toMatchObject({ key: 'PSY101/selfStudy/WG', kind: 'selfStudy', hours: 5, basis: { kind: 'stated' } });
    expect(item?.days).toEqual(['09-09', '09-10', '09-11', '09-14', '09-15']);
    expect(Math.max(...(item?.daily.hours ?? []))).toBe(1);
  });

  it('counts once per session', () => {
    expect(preparation([aSession('2026-09-16'), aSession('2026-09-23')])[0]?.hours).toBe(10);
  });

  it('does not begin before the course', () => {
    expect(preparation([aSession('2026-09-09')])[0]?.days).toEqual(['09-07', '09-08']);
    expect(preparation([aSession('2026-09-07')])[0]?.days).toEqual(['09-07']);
  });

  it('lies in the same week where only the week is known', () => {
    const [item] = preparation([{ ...aSession('2026-09-16'), date: null, week: week('2026-W38') }]);
    expect(item?.days).toEqual(['09-14', '09-15', '09-16', '09-17', '09-18']);
    expect(item?.estimates).toEqual(['week-only']);
  });

  it('is no item where the course states none', () => {
    expect(preparation([aSession('2026-09-16')], null)).toEqual([]);
  });
});
