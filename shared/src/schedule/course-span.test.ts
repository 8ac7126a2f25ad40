import { describe, expect, it } from '@jest/globals';
import { academicCalendar } from '../calendar/index.js';
import {
  aCalendarRecord,
  anActivity,
  anAssessment,
  anOffering,
  aSession,
  BLOCK_ONE,
  day,
  week,
  year,
} from '../testing/index.js';
import { courseSpan } from './course-span.js';

const second = aCalendarRecord({ kind: 'period', code: '2', start: day('2026-11-16'), end: day('2027-01-31') });
const calendar = academicCalendar(year(), [...BLOCK_ONE, second]);
const nothing = { offerings: [], activities: [], assessments: [], calendar };
const spanOf = (part: Partial<Parameters<typeof courseSpan>[0]>) => {
  const { start, end, basis } = courseSpan({ ...nothing, ...part });
  return `${start} ${end} ${basis}`;
};

describe('the span of a course', () => {
  it('is what its offering states', () => {
    const stated = anOffering({ startDate: day('2026-09-14'), endDate: day('2026-10-30') });
    expect(spanOf({ offerings: [stated] })).toBe('2026-09-14 2026-10-30 offering');
  });

  it('is right when the source has the dates the wrong way round', () => {
    const turned = anOffering({ startDate: day('2026-10-30'), endDate: day('2026-09-14') });
    expect(spanOf({ offerings: [turned] })).toBe('2026-09-14 2026-10-30 offering');
  });

  it('is else that of its block, or from the first to the last of its blocks', () => {
    expect(spanOf({ offerings: [anOffering()] })).toBe('2026-09-07 2026-11-15 period');
    expect(spanOf({ offerings: [anOffering({ periodCode: '2' }), anOffering()] })).toBe('2026-09-07 2027-01-31 period');
    expect(spanOf({ offerings: [anOffering({ startDate: day('2026-09-21') })] })).toBe('2026-09-21 2026-11-15 period');
  });

  it('is else that of its sessions and assessments', () => {
    const activities = [anActivity({ sessions: [aSession('2026-09-15'), aSession('2026-10-20')] })];
    const assessments = [anAssessment({ dueOn: day('2026-11-04') })];
    expect(spanOf({ activities, assessments, offerings: [anOffering({ periodCode: '?' })] })).toBe(
      '2026-09-15 2026-11-04 activity',
    );
    const weekOnly = { ...aSession('2026-09-15'), date: null };
    expect(spanOf({ activities: [anActivity({ sessions: [weekOnly] })] })).toBe('2026-09-14 2026-09-20 activity');
  });

  it('is else that of the blocks that hold its deadlines: these do not say when it began', () => {
    expect(spanOf({ assessments: [anAssessment({ dueOn: day('2026-10-16') })] })).toBe(
      '2026-09-07 2026-11-15 activity',
    );
    const both = [anAssessment({ dueWeek: week('2026-W42') }), anAssessment({ dueOn: day('2027-01-20') })];
    expect(spanOf({ assessments: both })).toBe('2026-09-07 2027-01-31 activity');
  });

  it('is else that of the deadlines themselves', () => {
    const dates = [day('2027-03-01'), day('2027-04-01')].map((dueOn) => anAssessment({ dueOn }));
    expect(spanOf({ assessments: dates })).toBe('2027-03-01 2027-04-01 activity');
  });

  it('is else the teaching weeks of the year', () => {
    expect(spanOf({})).toBe('2026-09-07 2027-01-31 year');
    expect(spanOf({ assessments: [anAssessment({ dueOn: day('2027-03-01') })] })).toBe('2026-09-07 2027-01-31 year');
    expect(spanOf({ assessments: [anAssessment({ resitOf: 'T0', dueOn: day('2026-10-16') })] })).toBe(
      '2026-09-07 2027-01-31 year',
    );
    expect(spanOf({ calendar: academicCalendar(year(), []) })).toBe('2026-08-31 2027-08-29 year');
  });
});
