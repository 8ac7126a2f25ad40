import { cohortLoad, type WorkingStyle } from '@evenkeel/shared/load';
import { cohortOf } from '@evenkeel/shared/schedule';
import { day, shippedPolicy, year } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { datedSchedule, teachingDaysOf } from '../support/dated-schedule.js';
import { type Hours, referenceLoad } from '../support/reference-load.js';

const TAU: Readonly<Record<WorkingStyle, number | null>> = { steady: null, typical: 5, 'last-minute': 2 };

describe('the load of a cohort', () => {
  it.each(['steady', 'typical', 'last-minute'] as const)('equals a plain reference, working %s', (style) => {
    const policy = shippedPolicy();
    fc.assert(
      fc.property(datedSchedule, (schedule) => {
        const cohort = cohortOf(schedule, { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 }, []);
        if (!cohort) throw new Error('The programme of the builders is gone');
        const expected: Hours = new Map();
        for (const run of cohort.runs) {
          const teaching = teachingDaysOf(run.offerings[0]?.periodCode ?? '');
          for (const [week, hours] of referenceLoad(run, teaching, TAU[style]))
            expected.set(week, (expected.get(week) ?? 0) + hours);
        }
        const { weeks } = cohortLoad(cohort, policy, style);
        for (const { week, hours } of weeks) expect(hours ?? 0).toBeCloseTo(expected.get(week) ?? 0, 6);
        const known = new Set<string>(weeks.map(({ week }) => week));
        expect([...expected.keys()].filter((week) => !known.has(week))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is held against days that the reference knows', () => {
    expect(teachingDaysOf('1')[0]).toBe(day('2026-09-07'));
  });
});
