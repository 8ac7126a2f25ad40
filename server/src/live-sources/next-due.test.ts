import { describe, expect, it } from '@jest/globals';
import { firstDue, nextDue } from './next-due.js';

const hourly = { schedule: 'hourly', dailyAt: null } as const;
const daily = (dailyAt: string) => ({ schedule: 'daily', dailyAt }) as const;

describe('a source is due', () => {
  it('never without a schedule', () => {
    expect(firstDue({ schedule: 'off', dailyAt: null }, '2026-11-23T12:00:00.000Z')).toBeNull();
    expect(nextDue({ schedule: 'off', dailyAt: '06:00' }, '2026-11-23T12:00:00.000Z', 3)).toBeNull();
  });

  it('at once and then every hour', () => {
    expect(firstDue(hourly, '2026-11-23T12:00:00.000Z')).toBe('2026-11-23T12:00:00.000Z');
    expect(nextDue(hourly, '2026-11-23T12:00:00.000Z', 0)).toBe('2026-11-23T13:00:00.000Z');
  });

  it('later and later while it fails, and at least once a day', () => {
    const hours = [1, 2, 3, 4, 5, 6, 50].map((failures) =>
      nextDue(hourly, '2026-11-23T00:00:00.000Z', failures)?.slice(8, 13),
    );
    expect(hours).toEqual(['23T01', '23T02', '23T04', '23T08', '23T16', '24T00', '24T00']);
  });

  it('at its time of day in Amsterdam, in winter and in summer', () => {
    expect(firstDue(daily('06:30'), '2026-11-23T05:29:59.000Z')).toBe('2026-11-23T05:30:00.000Z');
    expect(nextDue(daily('06:30'), '2026-11-23T05:30:00.000Z', 4)).toBe('2026-11-24T05:30:00.000Z');
    expect(nextDue(daily('06:30'), '2026-07-01T12:00:00.000Z', 0)).toBe('2026-07-02T04:30:00.000Z');
  });

  it('once on the days on which the clock changes', () => {
    expect(nextDue(daily('02:30'), '2027-03-27T12:00:00.000Z', 0)).toBe('2027-03-28T01:30:00.000Z');
    expect(nextDue(daily('02:30'), '2027-03-28T01:30:00.000Z', 0)).toBe('2027-03-29T00:30:00.000Z');
    expect(nextDue(daily('02:30'), '2026-10-24T12:00:00.000Z', 0)).toBe('2026-10-25T00:30:00.000Z');
    expect(nextDue(daily('02:30'), '2026-10-25T00:30:00.000Z', 0)).toBe('2026-10-26T01:30:00.000Z');
    expect(nextDue(daily('02:30'), '2026-10-25T01:30:00.000Z', 0)).toBe('2026-10-26T01:30:00.000Z');
  });
});
