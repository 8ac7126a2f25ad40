import { describe, expect, it } from '@jest/globals';
import { type Assessment, cohortOf } from '../schedule/index.js';
import { anAssessment, aPolicy, aSchedule, day, week, year } from '../testing/index.js';
import { analyseCohort } from './analyse-cohort.js';
import { moveAssessment } from './move-assessment.js';
import { type RejectionReason, rejectedMoves } from './rejected-moves.js';
import { suggestMoves } from './suggest-moves.js';

const policy = aPolicy();
const asked = week('2026-W42');

function analysisOf(assessments: readonly Assessment[]) {
  const cohort = cohortOf(
    aSchedule({ assessments }),
    { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 },
    [],
  );
  if (!cohort) throw new Error('The programme of the builders is gone');
  return analyseCohort({ cohort, policy, style: 'typical' });
}

/** As if nothing were suggested. */
function reasonsOf(assessments: readonly Assessment[]): Readonly<Record<string, RejectionReason>> {
  const analysis = analysisOf(assessments);
  const rejected = rejectedMoves({ analysis, policy, week: asked, suggested: [] });
  return Object.fromEntries(rejected.map(({ assessmentCode, reason }) => [assessmentCode, reason]));
}

const paper = (changes: Partial<Assessment>) =>
  anAssessment({ kind: 'paper', dueOn: day('2026-10-16'), effortHours: 20, ...changes });

describe('moves that are not suggested', () => {
  it('say what is fixed, and by what', () => {
    const exam = anAssessment({ code: 'EXAM', kind: 'written-exam', dueOn: day('2026-10-16'), durationHours: 3 });
    const found = reasonsOf([exam, paper({ code: 'FIX', movable: false })]);
    expect(found['EXAM']).toEqual({ kind: 'exam' });
    expect(found['FIX']).toEqual({ kind: 'locked' });
  });

  it('say that a window leaves no room', () => {
    const narrow = paper({ code: 'ESS', windowStart: day('2026-10-15'), windowEnd: day('2026-10-17') });
    expect(reasonsOf([narrow])['ESS']).toEqual({ kind: 'no-room' });
  });

  it('name the week that would come above the norm instead, which it really would', () => {
    const assessments = [
      paper({ code: 'ESS', effortHours: 60, windowStart: day('2026-10-16'), windowEnd: day('2026-10-23') }),
      paper({ code: 'BIG', effortHours: 50, dueOn: day('2026-10-23'), movable: false }),
    ];
    const reason = reasonsOf(assessments)['ESS'];
    if (reason?.kind !== 'heavier-elsewhere') throw new Error(`Expected another week, found ${reason?.kind}`);
    const before = analysisOf(assessments).load;
    const moved = { courseCode: paper({}).courseCode, assessmentCode: 'ESS', to: day('2026-10-23') };
    const after = analyseCohort({ cohort: moveAssessment(before.cohort, moved), policy, style: 'typical' }).load;
    expect(reason.hours).toBeCloseTo(after.weeks.find((one) => one.week === reason.week)?.hours ?? Number.NaN, 9);
    expect(reason.hours).toBeGreaterThan(after.norm);
  });

  it('leave out what is suggested', () => {
    const assessments = [paper({ code: 'ESS', effortHours: 40 }), paper({ code: 'REP', effortHours: 30 })];
    const analysis = analysisOf(assessments);
    const suggested = suggestMoves({ analysis, policy, week: asked });
    const rejected = rejectedMoves({ analysis, policy, week: asked, suggested });
    const names = (moves: readonly { readonly assessmentCode: string }[]) => moves.map((move) => move.assessmentCode);
    expect(suggested.length).toBeGreaterThan(0);
    expect([...names(suggested), ...names(rejected)].sort()).toEqual(['ESS', 'REP']);
  });
});
