import type { RebalanceMoveDocument, RebalancePointDocument } from '../contract/index.js';
import {
  type Choice,
  type FoundChoice,
  MINUTES_IN_HOUR,
  minutesOf,
  orderMoves,
  type RebalanceProblem,
} from '../rebalance/index.js';
import type { ScenarioChange } from '../scenario/index.js';
import { sum } from '../util/index.js';
import type { LiveInput } from './live-input.js';
import { scenarioEffect } from './scenario-effect.js';

interface PointInput extends FoundChoice {
  readonly mostMoves: number;
  readonly status: RebalancePointDocument['status'];
  /** In minutes of all students. */
  readonly bound: number | null;
}

/** A point of the frontier with its moves in order, and the signals that are left once all rules are asked again. */
export function rebalancePointDocument(
  live: LiveInput,
  problem: RebalanceProblem,
  point: PointInput,
): RebalancePointDocument {
  const { choice, value, bound } = point;
  return {
    mostMoves: point.mostMoves,
    status: point.status,
    overload: value.overload / MINUTES_IN_HOUR,
    bound: bound === null ? null : bound / MINUTES_IN_HOUR,
    excess: excessHours(problem, choice),
    heaviest: value.heaviest / MINUTES_IN_HOUR,
    ...signalsWith(live, changesOf(live, problem, choice)),
    moves: moveDocuments(problem, choice),
  };
}

/** Hours above the norm of all students. */
function excessHours({ groups }: RebalanceProblem, choice: Choice): number {
  const above = groups.map((group) => {
    const over = minutesOf(group, choice).map((minutes) => Math.max(0, minutes - group.thresholds.norm));
    return group.weight * sum(over);
  });
  return sum(above) / MINUTES_IN_HOUR;
}

/** The moves of a choice, the one that brings most first. */
export function moveDocuments(problem: RebalanceProblem, choice: Choice): RebalanceMoveDocument[] {
  const ordered = orderMoves(problem, choice);
  const total = sum(ordered.map(({ share }) => share ?? 0));
  return ordered.flatMap(({ item, slot, gain, alone, lossIfSkipped, share }) => {
    const moved = problem.items[item];
    const [from, to] = [moved?.slots[0], moved?.slots[slot]];
    if (!moved || !from || !to) return [];
    const { courseCode, assessmentCode, title } = moved;
    return {
      ...{ courseCode, assessmentCode, title, from: from.on, to: to.on, days: to.days },
      gain: gain / MINUTES_IN_HOUR,
      alone: alone / MINUTES_IN_HOUR,
      lossIfSkipped: lossIfSkipped / MINUTES_IN_HOUR,
      share: share === null || total <= 0 ? null : share / total,
    };
  });
}

/** The moves as changes of a scenario. */
function changesOf(
  { schedule, academicYear }: LiveInput,
  { items }: RebalanceProblem,
  choice: Choice,
): readonly ScenarioChange[] {
  return items.flatMap(({ courseCode, assessmentCode, slots }, item): readonly ScenarioChange[] => {
    const to = slots[choice[item] ?? 0];
    const now = schedule.assessments.find(
      (one) => one.courseCode === courseCode && one.code === assessmentCode && one.academicYear === academicYear,
    );
    if (!to || !now || choice[item] === 0) return [];
    const { dueOn, dueTime } = now;
    const made = { id: String(item), courseCode, assessmentCode, reason: null, by: 'programme-director' } as const;
    return [{ ...made, kind: 'due', from: { dueOn, dueTime }, to: { dueOn: to.on, dueTime } }];
  });
}

type Signals = Pick<RebalancePointDocument, 'findings' | 'newHotspotWeeks'>;

/** Errors: throws where the schedule cannot answer, which is known before anything is rebalanced. */
function signalsWith(live: LiveInput, changes: readonly ScenarioChange[]): Signals {
  const found = scenarioEffect({ ...live, changes });
  if (found.kind === 'refused') throw new Error(`The schedule cannot answer: ${found.reason}`);
  const { cohorts } = found.document;
  const count = (of: (cohort: (typeof cohorts)[number]) => number) => sum(cohorts.map(of));
  return {
    findings: {
      left: count(({ findings }) => findings.after),
      solved: count(({ findings }) => findings.solved.length),
      fresh: count(({ findings }) => findings.fresh.length),
    },
    newHotspotWeeks: count(({ newHotspotWeeks }) => newHotspotWeeks.length),
  };
}
