import { describe, expect, it } from '@jest/globals';
import { aCohort, anActivity, anAssessment, anOffering, aPolicy, aSession, day } from '../testing/index.js';
import { timetableHours } from './timetable-hours.js';

const policy = aPolicy();
const activities = [anActivity({ prepHoursPerSession: 1, sessions: [aSession('2026-09-08'), aSession('2026-09-15')] })];

function inputOf(part: Parameters<typeof aCohort>[0]) {
  const { calendar, runs } = aCohort({ activities, ...part });
  const [run] = runs;
  if (!run) throw new Error('The builders give a course');
  return { run, calendar, policy };
}

describe('what a timetable asks', () => {
  it('is the same object when only the assessments differ', () => {
    const input = inputOf({ assessments: [anAssessment({ dueOn: day('2026-09-20') })] });
    const moved = { ...input.run, assessments: [anAssessment({ dueOn: day('2026-10-20') })] };
    expect(timetableHours({ ...input, run: moved })).toBe(timetableHours(input));
  });

  it('is computed again for other dates of the course, another calendar or an own group', () => {
    const input = inputOf({});
    const { calendar, run } = input;
    const before = timetableHours(input);
    const later = { ...run, span: { ...run.span, start: day('2026-09-08') } };
    expect(timetableHours({ ...input, run: later }).preparation).not.toEqual(before.preparation);
    expect(timetableHours({ ...input, calendar: { ...calendar, assumed: true } }).preparation).not.toEqual(
      before.preparation,
    );
    expect(timetableHours({ ...input, run: { ...run, ownSeries: ['HC'] } })).not.toBe(timetableHours(input));
  });

  it('does not take one course for another that has the same list of activities', () => {
    const none = inputOf({ activities: [], offerings: [anOffering()] });
    const { course } = none.run;
    const stated = { ...none.run, course: { ...course, contactHoursTotal: 20 } };
    expect(timetableHours(none).contact.known).toBe('cannot-tell');
    expect(timetableHours({ ...none, run: stated }).contact.known).toBe('total-only');
  });
});
