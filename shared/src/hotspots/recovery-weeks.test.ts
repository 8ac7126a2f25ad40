import { describe, expect, it } from '@jest/globals';
import { aLoad, aScheduleOf, day, withHours } from '../testing/index.js';
import { recoveryWeeks } from './recovery-weeks.js';

const { load } = aLoad(
  aScheduleOf({
    PSY101: { assessments: [{ dueOn: day('2026-10-12') }, { dueOn: day('2026-10-22'), resitOf: 'T1', kind: 'paper' }] },
  }),
);

describe('recovery weeks', () => {
  it('are study weeks without a deadline and with hours up to the norm', () => {
    const weeks = recoveryWeeks(withHours(load, { '2026-W40': 42, '2026-W41': 42.1, '2026-W42': 10 }));
    expect(weeks).toContain('2026-W40');
    expect(weeks).not.toContain('2026-W41');
    expect(weeks).not.toContain('2026-W42');
  });

  it('may hold a resit, which most students do not take', () => {
    expect(recoveryWeeks(load)).toContain('2026-W43');
  });

  it('are no vacations and no weeks that cannot be told', () => {
    const weeks = recoveryWeeks(withHours(load, { '2026-W44': null }));
    expect(weeks).not.toContain('2026-W44');
    expect(weeks).not.toContain('2026-W53');
  });
});
