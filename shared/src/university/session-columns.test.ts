import { describe, expect, it } from '@jest/globals';
import { epochDay } from '../calendar/index.js';
import { aCourseRun, anActivity, aSession, day, week } from '../testing/index.js';
import { sessionColumns } from './session-columns.js';

describe('sessions in flat arrays', () => {
  it('count parallel groups each for its part, and a session without a day on its Monday', () => {
    const run = aCourseRun({
      activities: [
        anActivity({ code: 'HC', sessions: [aSession('2026-09-08')] }),
        anActivity({ code: 'WG', group: '1', sessions: [aSession('2026-09-09', { hours: 3 })] }),
        anActivity({ code: 'WG', group: '2', sessions: [{ ...aSession('2026-09-10'), date: null }] }),
      ],
    });
    const { course, day: days, hours } = sessionColumns([aCourseRun(), run]);
    expect([...course]).toEqual([1, 1, 1]);
    expect([...days]).toEqual(['2026-09-08', '2026-09-09', '2026-09-07'].map((on) => epochDay(day(on))));
    expect([...hours]).toEqual([2, 1.5, 1]);
    expect(aSession('2026-09-10').week).toBe(week('2026-W37'));
  });
});
