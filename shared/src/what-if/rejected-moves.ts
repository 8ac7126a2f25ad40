import type { IsoWeek, PlainDate } from '../calendar/index.js';
import type { CohortLoad } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import type { Assessment } from '../schedule/index.js';
import { byKeys, sum } from '../util/index.js';
import type { CohortAnalysis } from './analyse-cohort.js';
import { type CandidateMove, candidateMoves } from './candidate-moves.js';
import { LEAST_RELIEF_HOURS } from './least-relief.js';
import type { AssessmentMove } from './move-assessment.js';
import { type FixedReason, fixedReason } from './move-window.js';
import { type MovedLoad, movedLoad } from './moved-load.js';
import { checkedMove } from './tried-move.js';

/** Why moving an assessment is no way out of a heavy week, with the week where it would press instead. */
export type RejectionReason =
  | { readonly kind: FixedReason | 'no-room' | 'no-relief' | 'less-relief' }
  | { readonly kind: 'heavier-elsewhere'; readonly week: IsoWeek; readonly hours: number }
  | { readonly kind: 'new-hotspot'; readonly week: IsoWeek };

/** An assessment with work in the week that no suggestion moves. */
export interface RejectedMove {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly title: string;
  readonly on: PlainDate | null;
  /** Hours of its work in the week, of one student. */
  readonly hours: number;
  readonly reason: RejectionReason;
}

interface RejectedInput {
  readonly analysis: CohortAnalysis;
  readonly policy: Policy;
  readonly week: IsoWeek;
  /** What is suggested: those assessments are not rejected. */
  readonly suggested: readonly AssessmentMove[];
}

/**
 * The other assessments with work in the week, the most hours first, each with why moving it is not suggested. Those that may move
 * were really tried: the reason is that of their best move of one or two weeks.
 */
export function rejectedMoves({ analysis, policy, week, suggested }: RejectedInput): readonly RejectedMove[] {
  const { load } = analysis;
  const isSuggested = (one: Assessment) =>
    suggested.some((move) => move.courseCode === one.courseCode && move.assessmentCode === one.code);
  const candidates = candidateMoves(load, week);
  const tryMove = (move: CandidateMove) => movedLoad({ before: load, policy, week, move });
  return workIn(load, week)
    .filter(({ assessment }) => !isSuggested(assessment))
    .map(({ assessment, hours }): RejectedMove => {
      const { courseCode, code: assessmentCode, title, dueOn: on } = assessment;
      const own = candidates.filter((move) => move.courseCode === courseCode && move.assessmentCode === assessmentCode);
      const fixed = fixedReason(assessment);
      const reason = fixed ? { kind: fixed } : triedReason(analysis, policy, own.map(tryMove));
      return { courseCode, assessmentCode, title, on, hours, reason };
    })
    .sort(
      byKeys(
        (one) => -one.hours,
        (one) => one.courseCode,
        (one) => one.assessmentCode,
      ),
    );
}

/** The assessments with work in the week that shows, with its hours. */
function workIn({ weeks, cohort }: CohortLoad, week: IsoWeek) {
  const contributions = weeks.find((candidate) => candidate.week === week)?.contributions ?? [];
  return cohort.runs
    .flatMap(({ assessments }) => assessments)
    .map((assessment) => {
      const own = contributions.filter(
        ({ item }) => item.courseCode === assessment.courseCode && item.assessmentCode === assessment.code,
      );
      return { assessment, hours: sum(own.map(({ hours }) => hours)) };
    })
    .filter(({ hours }) => hours >= LEAST_RELIEF_HOURS);
}

const bestFirst = byKeys<MovedLoad>(
  (move) => move.weekExcess + move.termExcess,
  (move) => move.hoursThisWeek,
  (move) => move.to,
);

function triedReason(analysis: CohortAnalysis, policy: Policy, tried: readonly MovedLoad[]): RejectionReason {
  if (tried.length === 0) return { kind: 'no-room' };
  const lighter = tried.filter(({ hoursThisWeek }) => hoursThisWeek <= -LEAST_RELIEF_HOURS).sort(bestFirst);
  const [best] = lighter;
  if (!best) return { kind: 'no-relief' };
  if (best.termExcessChange >= LEAST_RELIEF_HOURS) return heavierElsewhere(best, analysis.load.norm);
  const [week] = checkedMove(analysis, best, policy).newHotspotWeeks;
  return week ? { kind: 'new-hotspot', week } : { kind: 'less-relief' };
}

/** The week in which most hours come above the norm. */
function heavierElsewhere({ weeks }: MovedLoad, norm: number): RejectionReason {
  const rises = weeks
    .map(({ week, before, after }) => ({ week, hours: Math.max(0, after - norm) - Math.max(0, before - norm), after }))
    .sort((a, b) => b.hours - a.hours);
  const [most] = rises;
  return most ? { kind: 'heavier-elsewhere', week: most.week, hours: most.after } : { kind: 'no-relief' };
}
