import { describe, expect, it } from '@jest/globals';
import { clockTime } from '../calendar/index.js';
import { anAssessment, aSchedule, day, year } from '../testing/index.js';
import { courseRecords } from './apply-changes.js';
import { completeChange } from './complete-change.js';

const made = { id: '1', reason: null, by: 'programme-director' } as const;

describe('a wanted change', () => {
  const essay = anAssessment({ code: 'ESS', dueOn: day('2026-10-09'), dueTime: clockTime('17:00') });
  const schedule = aSchedule({ assessments: [essay] });
  const records = courseRecords({ schedule, programmeCode: 'BPSY', academicYear: year() }, essay.courseCode);
  const of = { courseCode: essay.courseCode, assessmentCode: 'ESS' };

  it('goes on from what stands there', () => {
    expect(completeChange(records, { kind: 'form', ...of, to: 'report' }, made)).toEqual({
      ...{ ...made, ...of, kind: 'form' },
      from: essay.kind,
      to: 'report',
    });
  });

  it('keeps the time of day where none is said, and takes it away where that is said', () => {
    const moved = (to: { dueTime?: null }) =>
      completeChange(records, { kind: 'due', ...of, to: { dueOn: day('2026-10-16'), ...to } }, made);
    expect(moved({})).toMatchObject({ to: { dueOn: '2026-10-16', dueTime: '17:00' } });
    expect(moved({ dueTime: null })).toMatchObject({ to: { dueOn: '2026-10-16', dueTime: null } });
  });

  it('is none where nothing stands there', () => {
    expect(completeChange(records, { kind: 'weight', ...of, assessmentCode: 'GONE', to: 20 }, made)).toBeNull();
  });
});
