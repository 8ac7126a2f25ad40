import { describe, expect, it } from '@jest/globals';
import { cohortLoad } from '../load/index.js';
import { type Assessment, cohortOf } from '../schedule/index.js';
import { aCalendarRecord, anAssessment, aPolicy, aSchedule, day, week, year } from '../testing/index.js';
import { candidateMoves } from './candidate-moves.js';

/** Block 1 from 7 September to 15 November, exam weeks from 2 November, then an exam week after the block; a closure day on 16 October. */
const calendar = [
  aCalendarRecord({ kind: 'period' }),
  aCalendarRecord({ kind: 'period', code: '2', start: day('2026-11-16'), end: day('2027-01-31') }),
  aCalendarRecord({ kind: 'exam', start: day('2026-11-16'), end: day('2026-11-20') }),
  aCalendarRecord({ kind: 'holiday', start: day('2026-10-16'), end: day('2026-10-16') }),
  aCalendarRecord({ kind: 'vacation', start: day('2026-10-19'), end: day('2026-10-25') }),
];

function targets(part: Partial<Assessment>, others: readonly Assessment[] = [], asked = '2026-W41') {
  const assessments = [anAssessment({ kind: 'paper', dueOn: day('2026-10-09'), ...part }), ...others];
  const schedule = aSchedule({ assessments, calendar });
  const cohort = cohortOf(schedule, { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 }, []);
  if (!cohort) throw new Error('The programme of the builders is gone');
  const load = cohortLoad(cohort, aPolicy(), 'typical');
  return candidateMoves(load, week(asked)).flatMap((move) => (move.assessmentCode === 'T1' ? move.to : []));
}

describe('the moves to try', () => {
  it('go one and two weeks back and on; off a holiday to the nearest working day, and never into a vacation', () => {
    expect(targets({})).toEqual(['2026-09-25', '2026-10-02', '2026-10-15', '2026-10-26']);
    expect(targets({ dueOn: day('2026-10-07') })).toEqual(['2026-09-23', '2026-09-30', '2026-10-14']);
  });

  it('leave exams alone unless they are said to be movable', () => {
    expect(targets({ kind: 'written-exam' })).toEqual([]);
    expect(targets({ kind: 'written-exam', movable: true })).toContain('2026-10-02');
  });

  it('leave alone what is locked, has no date, or is a resit', () => {
    expect(targets({ movable: false })).toEqual([]);
    expect(targets({ dueOn: null })).toEqual([]);
    expect(targets({ resitOf: 'T0' })).toEqual([]);
  });

  it('stay within the window, a week after the release and before the resit', () => {
    expect(targets({ windowStart: day('2026-10-01') })).toEqual(['2026-10-02', '2026-10-15', '2026-10-26']);
    expect(targets({ windowEnd: day('2026-10-10') })).toEqual(['2026-09-25', '2026-10-02']);
    expect(targets({ releasedOn: day('2026-09-25') })).toEqual(['2026-10-02', '2026-10-15', '2026-10-26']);
    expect(targets({}, [anAssessment({ code: 'R', resitOf: 'T1', dueOn: day('2026-10-15') })])).toEqual([
      '2026-09-25',
      '2026-10-02',
    ]);
  });

  it('stay within the course and the exam week that follows on it', () => {
    const exam = anAssessment({ code: 'E1', kind: 'written-exam', dueOn: day('2026-11-18') });
    const last = { dueOn: day('2026-11-13') };
    expect(targets(last, [exam], '2026-W46')).toEqual(['2026-10-30', '2026-11-06', '2026-11-20']);
    expect(targets({ dueOn: day('2026-09-11') }, [], '2026-W37')).toEqual(['2026-09-18', '2026-09-25']);
  });

  it('avoid a week of which nothing is known', () => {
    expect(targets({ dueOn: day('2026-11-13') }, [], '2026-W46')).toEqual(['2026-10-30', '2026-11-06']);
  });

  it('are none for a week in which nothing is worked on', () => {
    expect(targets({}, [], '2026-W45')).toEqual([]);
  });
});
