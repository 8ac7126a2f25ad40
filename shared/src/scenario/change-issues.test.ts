import { describe, expect, it } from '@jest/globals';
import { academicCalendar } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import { aCalendarRecord, anAssessment, anOffering, day, year } from '../testing/index.js';
import { changeIssues, isAllowed } from './change-issues.js';
import type { ScenarioChange } from './scenario-change.js';

const calendar = academicCalendar(year(), [
  aCalendarRecord({ kind: 'period' }),
  aCalendarRecord({ kind: 'period', code: '2', start: day('2026-11-16'), end: day('2027-01-31') }),
  aCalendarRecord({ kind: 'holiday', start: day('2026-10-16'), end: day('2026-10-16') }),
]);
const made = { id: 'c', courseCode: 'PSY101', assessmentCode: 'T1', reason: null, by: 'faculty' } as const;
const moment = (on: string) => ({ dueOn: day(on), dueTime: null });

function issues(change: Partial<ScenarioChange>, part: Partial<Assessment> = {}, others: readonly Assessment[] = []) {
  const assessment = anAssessment({ kind: 'paper', dueOn: day('2026-10-09'), ...part });
  const records = {
    ...{ courseCode: 'PSY101', calendar, activities: [], offerings: [anOffering()] },
    assessments: [assessment, ...others],
  };
  const found = changeIssues(records, { ...made, ...change } as ScenarioChange);
  return { codes: found.map(({ code }) => code), allowed: isAllowed(found) };
}
const moveTo = (on: string) => ({ kind: 'due', from: moment('2026-10-09'), to: moment(on) }) as const;

describe('what stands in the way of a change', () => {
  it('is a lock, a day outside the year, or nothing there to change', () => {
    expect(issues(moveTo('2026-10-12'), { movable: false })).toEqual({ codes: ['locked'], allowed: false });
    expect(issues(moveTo('2028-10-12'))).toEqual({ codes: ['outside-year'], allowed: false });
    expect(issues({ ...moveTo('2026-10-12'), assessmentCode: 'X' }).codes).toEqual(['unknown-assessment']);
    expect(issues({ kind: 'period', from: '1', to: '9', assessmentCode: null }).codes).toEqual(['unknown-period']);
    expect(issues({ kind: 'period', from: '2', to: '1', assessmentCode: null }).codes).toEqual(['not-in-period']);
  });

  it('is known of a day that is closed, too early or too late, but does not stand in the way', () => {
    expect(issues(moveTo('2026-10-16'))).toEqual({ codes: ['closed-day'], allowed: true });
    expect(issues(moveTo('2026-09-14'), { releasedOn: day('2026-09-21') }).codes).toEqual(['before-release']);
    expect(issues(moveTo('2026-10-20'), { windowEnd: day('2026-10-13') }).codes).toEqual(['outside-window']);
    const resit = anAssessment({ code: 'R', resitOf: 'T1', dueOn: day('2026-10-19') });
    expect(issues(moveTo('2026-10-20'), {}, [resit]).codes).toEqual(['after-resit']);
    expect(issues(moveTo('2026-10-20'), { kind: 'written-exam' }).codes).toEqual(['set-by-exam-office']);
  });

  it('is a weight that cannot be; weights that no longer add up are said', () => {
    const other = anAssessment({ code: 'T2', weightPercent: 60 });
    expect(issues({ kind: 'weight', from: 40, to: 101 }, { weightPercent: 40 }).allowed).toBe(false);
    expect(issues({ kind: 'weight', from: 40, to: Number.NaN }, { weightPercent: 40 }).allowed).toBe(false);
    expect(issues({ kind: 'weight', from: 40, to: 30 }, { weightPercent: 40 }, [other]).codes).toEqual([
      'weights-not-100',
    ]);
    expect(issues({ kind: 'weight', from: 30, to: 40 }, { weightPercent: 30 }, [other]).codes).toEqual([]);
  });

  it('is a split whose parts do not add up', () => {
    const part = { title: 'Half', dueOn: day('2026-10-09'), weightPercent: 20, effortHours: null };
    const split = (...to: readonly (typeof part)[]) =>
      issues({ kind: 'split', from: { ...part, weightPercent: 40 }, to }, { weightPercent: 40 }).codes;
    expect(split(part)).toEqual(['too-few-parts']);
    expect(split(part, part)).toEqual([]);
    expect(split(part, { ...part, weightPercent: 30 })).toEqual(['weights-differ']);
  });
});
