import { describe, expect, it } from '@jest/globals';
import { anAssessment, aPolicy, aProfile, aSchedule, day, twoCohorts, year } from '../testing/index.js';
import type { AnalysisInput } from './analysis-input.js';
import { overviewDocument } from './overview-document.js';
import { studentRows } from './student-rows.js';

const profiles = [
  aProfile({ id: 'part-time', ecShare: 0.5 }),
  aProfile({ id: 'hours', weekHours: 30 }),
  aProfile({ id: 'time', timeFactor: 1.25 }),
  aProfile({ id: 'resit', carriesResit: true }),
  aProfile({ id: 'days', examDaysApart: 3 }),
];
const asked: AnalysisInput = {
  ...{ schedule: twoCohorts(), policy: aPolicy(), programmeCode: 'BPSY', academicYear: year(), style: 'typical' },
  ...{ options: null, profiles, dataVersion: 1, dataDate: null },
};

describe('the weeks of each cohort for one student', () => {
  it.each(
    [null, ...profiles.map(({ id }) => id)].flatMap((profile) => [
      { profile, termCode: null },
      { profile, termCode: 'S1' },
    ]),
  )('are those of the overview: $profile in $termCode', ({ profile, termCode }) => {
    const found = overviewDocument({ ...asked, profile, termCode });
    if (found.kind === 'refused') throw new Error(found.reason);
    const { cohorts, hotspots, weeks } = found.document;
    const shown = termCode === null ? null : new Set(weeks.map(({ week }) => week));
    const expected = cohorts.map(({ studyYear, peak, weeksAboveNorm }) => ({
      ...{ studyYear, peak, weeksAboveNorm },
      hotspots: hotspots.filter((hotspot) => hotspot.studyYear === studyYear).length,
    }));
    expect(studentRows({ ...asked, profile, weeks: shown })).toEqual({ kind: 'answer', document: expected });
    expect(expected.some((row) => row.peak !== null)).toBe(true);
  });

  it('are counted as runs, which a busy month makes', () => {
    const busy = ['2026-09-25', '2026-10-02', '2026-10-23'].map((on, at) =>
      anAssessment({ code: `B${at}`, kind: 'paper', dueOn: day(on), effortHours: 60, windowStart: day('2026-09-14') }),
    );
    const found = studentRows({ ...asked, schedule: aSchedule({ assessments: busy }), weeks: null });
    if (found.kind === 'refused') throw new Error(found.reason);
    expect(found.document[0]?.hotspots).toBeGreaterThan(0);
    expect(found.document[0]?.weeksAboveNorm).toBeGreaterThan(0);
  });

  it('are refused where the student is not known', () => {
    expect(studentRows({ ...asked, profile: 'nobody', weeks: null })).toMatchObject({ reason: 'unknown-profile' });
  });
});
