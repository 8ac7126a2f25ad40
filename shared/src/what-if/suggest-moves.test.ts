import { describe, expect, it } from '@jest/globals';
import { type Assessment, type Cohort, cohortOf } from '../schedule/index.js';
import { anAssessment, aPolicy, aSchedule, day, twoCohorts, week, year } from '../testing/index.js';
import { analyseCohort } from './analyse-cohort.js';
import { moveAssessment } from './move-assessment.js';
import { suggestMoves } from './suggest-moves.js';
import { triedMove } from './tried-move.js';

const policy = aPolicy();

function firstYear(assessments?: readonly Assessment[]): Cohort {
  const schedule = assessments ? aSchedule({ assessments }) : twoCohorts();
  const cohort = cohortOf(schedule, { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 }, []);
  if (!cohort) throw new Error('The programme of the builders is gone');
  return cohort;
}

const analyse = (cohort: Cohort) => analyseCohort({ cohort, policy, style: 'typical' });
const hoursIn = (cohort: Cohort, asked: string) =>
  analyse(cohort).load.weeks.find((each) => each.week === asked)?.hours ?? Number.NaN;

describe('suggested moves', () => {
  const cohort = firstYear();
  const analysis = analyse(cohort);
  const suggestions = suggestMoves({ analysis, policy, week: week('2026-W42') });

  it('are one to three, of different assessments', () => {
    const moved = suggestions.map(({ courseCode, assessmentCode }) => `${courseCode}/${assessmentCode}`);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThanOrEqual(3);
    expect(new Set(moved).size).toBe(moved.length);
  });

  it('do what they say when really made', () => {
    const before = hoursIn(cohort, '2026-W42');
    for (const move of suggestions) {
      const after = moveAssessment(cohort, move);
      expect(hoursIn(after, '2026-W42') - before).toBe(move.hoursThisWeek);
      expect(move.hoursThisWeek).toBeLessThan(0);
      for (const change of move.weeks) expect(hoursIn(after, change.week)).toBe(change.after);
    }
  });

  it('move hours and lose none', () => {
    for (const move of suggestions) {
      const change = move.weeks.reduce((all, { before, after }) => all + after - before, 0);
      expect(change).toBeCloseTo(0, 9);
    }
  });

  it('come with the most relief of the hours above the norm first', () => {
    const excess = suggestions.map((move) => move.weekExcess);
    expect(excess).toEqual([...excess].sort((a, b) => a - b));
  });

  it('name the findings they solve and the new ones they bring', () => {
    const known = new Set(analysis.findings.map((finding) => finding.id));
    for (const move of suggestions.map((suggestion) => triedMove(analysis, suggestion, policy))) {
      const after = analyse(moveAssessment(cohort, move));
      const left = new Set(after.findings.flatMap((finding) => (finding.status === 'found' ? finding.id : [])));
      expect(move.solvedFindings.filter((finding) => left.has(finding.id))).toEqual([]);
      expect(move.newFindings.filter((finding) => known.has(finding.id))).toEqual([]);
    }
  });

  it('are none for a week without movable work, a week that cannot be told, and an unknown week', () => {
    const exam = anAssessment({ kind: 'written-exam', dueOn: day('2026-10-30'), durationHours: 3 });
    const quiet = analyse(firstYear([exam]));
    for (const asked of ['2026-W44', '2027-W10', '2030-W10']) {
      expect(suggestMoves({ analysis: quiet, policy, week: week(asked) })).toEqual([]);
    }
  });

  it('say so when every helpful move makes a new hotspot', () => {
    const crowded = firstYear([
      anAssessment({ kind: 'paper', dueOn: day('2026-10-09'), effortHours: 70, windowStart: day('2026-10-05') }),
    ]);
    const tight = analyse(crowded);
    const made = suggestMoves({ analysis: tight, policy, week: week('2026-W41') });
    const known = new Set(tight.hotspots.flatMap((hotspot) => hotspot.weeks));
    for (const move of made) {
      const after = analyse(moveAssessment(crowded, move)).hotspots.flatMap((hotspot) => hotspot.weeks);
      expect(move.newHotspotWeeks).toEqual([...new Set(after.filter((each) => !known.has(each)))].sort());
    }
    expect(made.some((move) => move.newHotspotWeeks.length > 0)).toBe(true);
  });
});
