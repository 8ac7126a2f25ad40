import { aCourse, anActivity, anAssessment, aSchedule, aSession } from '@evenkeel/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { GatheredRecords, recordParts } from './record-parts.js';

describe('a schedule in parts', () => {
  it('is the same schedule again when they are put together', () => {
    const codes = Array.from({ length: 2500 }, (_, index) => `T${index}`);
    const schedule = aSchedule({ courses: [aCourse()], assessments: codes.map((code) => anAssessment({ code })) });
    const gathered = new GatheredRecords();
    for (const part of recordParts(schedule)) gathered.add(part);
    expect(gathered.schedule()).toEqual(schedule);
  });

  it('has no part that takes long to copy, however many meetings a series has', () => {
    const sessions = Array.from({ length: 400 }, () => aSession('2026-10-12'));
    const activities = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) => anActivity({ code, sessions }));
    const sizes = [...recordParts(aSchedule({ activities }))].flatMap(({ record, records }) =>
      record === 'activities' ? [records.length] : [],
    );
    expect(sizes).toEqual([3, 3, 1]);
  });
});
