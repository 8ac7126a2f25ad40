import { daysBetween, type IsoWeek, mondayOf, sundayOf } from '../calendar/index.js';
import { type CohortLoad, cohortLoad, type WeekLoad } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import { sum } from '../util/index.js';
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

/** A move with its effect on the hours of the whole cohort. Hours are per student; negative changes are lighter. */
export interface MovedLoad extends CandidateMove {
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
  readonly weeks: readonly WeekChange[];
  readonly load: CohortLoad;
}

interface MoveInput {
  readonly before: CohortLoad;
  readonly policy: Policy;
  readonly week: IsoWeek;
  readonly move: CandidateMove;
}

/** What a move does to the hours: the whole cohort is computed again with it and held beside what it was. */
export function movedLoad({ before, policy, week, move }: MoveInput): MovedLoad {
  const after = cohortLoad(moveAssessment(before.cohort, move), policy, before.style);
  const term = termWith(before, week);
  const hoursAfter = hoursOf(after, week);
  const termExcess = excessOver(after, term);
  return {
    ...move,
    days: daysBetween(move.from, move.to),
    hoursThisWeek: hoursAfter - hoursOf(before, week),
    weekExcess: Math.max(0, hoursAfter - after.norm),
    termExcess,
    termExcessChange: termExcess - excessOver(before, term),
    peakBefore: Math.max(0, ...hoursIn(before, term)),
    peakAfter: Math.max(0, ...hoursIn(after, term)),
    weeks: changedWeeks(before, after),
    load: after,
  };
}

/** The weeks of the term that holds the week; where no term does, all weeks. */
function termWith({ cohort }: CohortLoad, week: IsoWeek): IsInTerm {
  const term = longestTermOn(cohort.calendar, mondayOf(week)) ?? longestTermOn(cohort.calendar, sundayOf(week));
  return ({ start, end }) => !term || (end >= term.start && start <= term.end);
}

type IsInTerm = (week: Pick<WeekLoad, 'start' | 'end'>) => boolean;

function excessOver(load: CohortLoad, isInTerm: IsInTerm): number {
  return sum(hoursIn(load, isInTerm).map((hours) => Math.max(0, hours - load.norm)));
}

function hoursIn(load: CohortLoad, isInTerm: IsInTerm): readonly number[] {
  return load.weeks.filter(isInTerm).flatMap(({ hours }) => hours ?? []);
}

function hoursOf(load: CohortLoad, week: IsoWeek): number {
  return load.weeks.find((candidate) => candidate.week === week)?.hours ?? 0;
}

function changedWeeks(before: CohortLoad, after: CohortLoad): readonly WeekChange[] {
  const then = new Map(before.weeks.map((week) => [week.week, week.hours]));
  return after.weeks.flatMap(({ week, hours }) => {
    const was = then.get(week) ?? null;
    if (was === null || hours === null || Math.abs(hours - was) < SAME_HOURS) return [];
    return { week, before: was, after: hours };
  });
}
