import { daysBetween, type IsoWeek, mondayOf, sundayOf } from '../calendar/index.js';
import type { CohortLoad } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import type { Found } from '../stressors/index.js';
import { sum } from '../util/index.js';
import { analyseCohort, type CohortAnalysis } from './analyse-cohort.js';
import type { CandidateMove } from './candidate-moves.js';
import { longestTermOn } from './longest-term.js';
import { moveAssessment } from './move-assessment.js';

/** Hours that differ by less are the same: what is left of adding in another order. */
const SAME_HOURS = 1e-9;

/** A week whose hours a move changes. */
export interface WeekChange {
  readonly week: IsoWeek;
  readonly before: number;
  readonly after: number;
}

/** A move with its effect on the whole cohort. Hours are per student; negative changes are lighter. */
export interface TriedMove extends CandidateMove {
  readonly days: number;
  /** Change of the hours of the week asked about. */
  readonly hoursThisWeek: number;
  /** Hours of that week above the norm, after the move. */
  readonly weekExcess: number;
  /** Hours above the norm over the term, after the move, and how that differs from before. */
  readonly termExcess: number;
  readonly termExcessChange: number;
  /** The heaviest week of the term, before and after. */
  readonly peakBefore: number;
  readonly peakAfter: number;
  readonly solvedFindings: readonly Found[];
  readonly newFindings: readonly Found[];
  /** Weeks that were in no hotspot before. */
  readonly newHotspotWeeks: readonly IsoWeek[];
  readonly weeks: readonly WeekChange[];
}

interface TryInput {
  readonly analysis: CohortAnalysis;
  readonly policy: Policy;
  readonly week: IsoWeek;
  readonly move: CandidateMove;
}

/** What a move does: the whole cohort is computed again with it and held beside what it was. */
export function tryMove({ analysis: before, policy, week, move }: TryInput): TriedMove {
  const cohort = moveAssessment(before.load.cohort, move);
  const after = analyseCohort({ cohort, policy, style: before.load.style });
  const term = termWith(before.load, week);
  const hoursAfter = hoursOf(after.load, week);
  const termExcess = excessOver(after.load, term);
  return {
    ...move,
    days: daysBetween(move.from, move.to),
    hoursThisWeek: hoursAfter - hoursOf(before.load, week),
    weekExcess: Math.max(0, hoursAfter - after.load.norm),
    termExcess,
    termExcessChange: termExcess - excessOver(before.load, term),
    peakBefore: Math.max(0, ...hoursIn(before.load, term)),
    peakAfter: Math.max(0, ...hoursIn(after.load, term)),
    solvedFindings: foundOnlyIn(before, after),
    newFindings: foundOnlyIn(after, before),
    newHotspotWeeks: newHotspotWeeks(before, after),
    weeks: changedWeeks(before.load, after.load),
  };
}

/** The weeks of the term that holds the week; where no term does, all weeks. */
function termWith(load: CohortLoad, week: IsoWeek): (other: IsoWeek) => boolean {
  const term =
    longestTermOn(load.cohort.calendar, mondayOf(week)) ?? longestTermOn(load.cohort.calendar, sundayOf(week));
  return (other) => !term || (sundayOf(other) >= term.start && mondayOf(other) <= term.end);
}

function excessOver(load: CohortLoad, isInTerm: (week: IsoWeek) => boolean): number {
  return sum(hoursIn(load, isInTerm).map((hours) => Math.max(0, hours - load.norm)));
}

function hoursIn(load: CohortLoad, isInTerm: (week: IsoWeek) => boolean): readonly number[] {
  return load.weeks.filter(({ week }) => isInTerm(week)).flatMap(({ hours }) => hours ?? []);
}

function hoursOf(load: CohortLoad, week: IsoWeek): number {
  return load.weeks.find((candidate) => candidate.week === week)?.hours ?? 0;
}

function foundOnlyIn(here: CohortAnalysis, there: CohortAnalysis): readonly Found[] {
  const known = new Set(there.findings.filter(({ status }) => status === 'found').map(({ id }) => id));
  return here.findings.filter((finding) => finding.status === 'found').filter(({ id }) => !known.has(id));
}

function newHotspotWeeks(before: CohortAnalysis, after: CohortAnalysis): readonly IsoWeek[] {
  const known = new Set(before.hotspots.flatMap((hotspot) => hotspot.weeks));
  const weeks = after.hotspots.flatMap((hotspot) => hotspot.weeks).filter((week) => !known.has(week));
  return [...new Set(weeks)].sort();
}

function changedWeeks(before: CohortLoad, after: CohortLoad): readonly WeekChange[] {
  const then = new Map(before.weeks.map((week) => [week.week, week.hours]));
  return after.weeks.flatMap(({ week, hours }) => {
    const was = then.get(week) ?? null;
    if (was === null || hours === null || Math.abs(hours - was) < SAME_HOURS) return [];
    return { week, before: was, after: hours };
  });
}
