import type { IsoWeek } from '../calendar/index.js';
import type { Policy } from '../policy/index.js';
import { byKeys } from '../util/index.js';
import type { CohortAnalysis } from './analyse-cohort.js';
import { type CandidateMove, candidateMoves } from './candidate-moves.js';
import { expectedRelief } from './expected-relief.js';
import { LEAST_RELIEF_HOURS } from './least-relief.js';
import { type MovedLoad, movedLoad } from './moved-load.js';
import { type CheckedMove, checkedMove } from './tried-move.js';

const MOST_TRIED = 6;
const MOST_TRIED_PER_ASSESSMENT = 2;
const MOST_SUGGESTED = 3;

interface SuggestInput {
  readonly analysis: CohortAnalysis;
  readonly policy: Policy;
  readonly week: IsoWeek;
}

/**
 * At most three moves that make the week lighter, one per assessment, the most helpful first: those that take most off its
 * hours above the norm, then off the term's. Each was really tried: the hours of the whole cohort were computed again. Only where no move helps
 * without a new hotspot week or more hours above the norm come those that bring either, and they say so.
 */
export function suggestMoves({ analysis, policy, week }: SuggestInput): readonly CheckedMove[] {
  const before = analysis.load;
  const ranked = shortlist(analysis, week)
    .map((move) => movedLoad({ before, policy, week, move }))
    .filter((move) => move.hoursThisWeek <= -LEAST_RELIEF_HOURS)
    .sort(mostHelpfulFirst);
  const tryMove = (move: MovedLoad) => checkedMove(analysis, move, policy);
  const gentle = tryUntilEnough(ranked.filter(takesNothingBack), tryMove);
  const harmless = gentle.filter(isHarmless);
  if (harmless.length > 0) return mostHelpful(harmless);
  const rough = mostHelpful(ranked.filter((move) => !takesNothingBack(move)));
  return mostHelpful([...gentle, ...rough.map(tryMove)].sort(mostHelpfulFirst));
}

/** Asking rules again is the costly part: it stops when there are as many good moves as are shown. */
function tryUntilEnough(
  ranked: readonly MovedLoad[],
  tryMove: (move: MovedLoad) => CheckedMove,
): readonly CheckedMove[] {
  const tried: CheckedMove[] = [];
  for (const move of ranked) {
    if (mostHelpful(tried.filter(isHarmless)).length === MOST_SUGGESTED) break;
    tried.push(tryMove(move));
  }
  return tried;
}

/** Hours that only pile up elsewhere are no relief. */
function takesNothingBack({ termExcessChange }: MovedLoad): boolean {
  return termExcessChange < LEAST_RELIEF_HOURS;
}

function isHarmless({ newHotspotWeeks }: CheckedMove): boolean {
  return newHotspotWeeks.length === 0;
}

function mostHelpful<T extends MovedLoad>(ranked: readonly T[]): readonly T[] {
  return atMostPerAssessment(ranked, 1).slice(0, MOST_SUGGESTED);
}

/** The few moves worth computing. */
function shortlist({ load }: CohortAnalysis, week: IsoWeek): readonly CandidateMove[] {
  const loadOfWeek = load.weeks.find((candidate) => candidate.week === week);
  if (!loadOfWeek || loadOfWeek.hours === null) return [];
  const expected = candidateMoves(load, week)
    .map((move) => ({ ...move, relief: expectedRelief(load, loadOfWeek, move) }))
    .filter(({ relief }) => relief.weekHours >= LEAST_RELIEF_HOURS)
    .sort(
      byKeys(
        ({ relief }) => -relief.weekExcess,
        ({ relief }) => -relief.termExcess,
        ({ relief }) => -relief.weekHours,
        (move) => move.courseCode,
        (move) => move.assessmentCode,
        (move) => move.to,
      ),
    );
  return atMostPerAssessment(expected, MOST_TRIED_PER_ASSESSMENT).slice(0, MOST_TRIED);
}

const mostHelpfulFirst = byKeys<MovedLoad>(
  (move) => move.weekExcess,
  (move) => move.termExcess,
  (move) => move.hoursThisWeek,
  (move) => Math.abs(move.days),
  (move) => move.courseCode,
  (move) => move.assessmentCode,
  (move) => move.to,
);

function atMostPerAssessment<T extends CandidateMove>(moves: readonly T[], most: number): readonly T[] {
  const taken = new Map<string, number>();
  return moves.filter(({ courseCode, assessmentCode }) => {
    const key = JSON.stringify([courseCode, assessmentCode]);
    taken.set(key, (taken.get(key) ?? 0) + 1);
    return (taken.get(key) ?? 0) <= most;
  });
}
