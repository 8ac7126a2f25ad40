import {
  brokenRules,
  type Choice,
  countMoves,
  type GoalProblem,
  type GoalRule,
  goalRules,
  minutesOf,
  type RebalanceGoal,
  type RebalanceProblem,
  rebalanceModel,
  today,
  withGoalRules,
} from '@evenkeel/shared/rebalance';
import { smallestConflict } from '../solver/smallest-conflict.js';
import type { Solver } from '../solver/solver.js';

/** The fewest moves that fulfil a wish, or the wishes that can't hold together; of a problem in which everything that could move may. */
export interface GoalAnswer {
  readonly status: 'reached' | 'impossible' | 'unknown';
  /** Whether no fewer moves would do. */
  readonly isProved: boolean;
  /** Null where it is not reached. */
  readonly choice: Choice | null;
  /** Null where nothing is known of it, or it is reached. */
  readonly conflict: readonly GoalRule[] | null;
}

export interface GoalOptions {
  /** For the answer, and as much again for why it can't be done. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

const UNKNOWN: GoalAnswer = { status: 'unknown', isProved: false, choice: null, conflict: null };
/** Time for one question about why; one that takes longer counts as possible, so that no rule is left out that may matter. */
const SECONDS_EACH = 5;
const NODES = 200_000;

/** Asks the exact solver; what it answers is checked by our own arithmetic. */
export async function rebalanceGoal(
  problem: RebalanceProblem,
  goal: RebalanceGoal,
  solver: Solver,
  options: GoalOptions,
): Promise<GoalAnswer> {
  const rules = goalRules(problem, goal);
  const asked = withGoalRules(problem, goal, rules);
  if (isReached(asked, today(problem)))
    return { ...UNKNOWN, status: 'reached', isProved: true, choice: today(problem) };
  const outcome = await solve(asked, solver, options);
  if (options.signal.aborted) return UNKNOWN;
  if (outcome.status === 'infeasible') {
    return { ...UNKNOWN, status: 'impossible', conflict: await conflictOf({ problem, goal, rules }, solver, options) };
  }
  const { choice } = outcome;
  if (!choice || !isReached(asked, choice)) return UNKNOWN;
  return { ...UNKNOWN, status: 'reached', isProved: outcome.status === 'proved', choice };
}

/** Whether a choice keeps to all that is asked, computed from scratch. */
function isReached({ problem, mostMoves, level }: GoalProblem, choice: Choice): boolean {
  const areLight = problem.groups.every((group) =>
    minutesOf(group, choice).every((minutes, week) => minutes <= level.mostMinutes || !level.holds(group, week)),
  );
  const areOpen = choice.every((slot, item) => slot === 0 || level.isOpen(item, slot));
  return areLight && areOpen && countMoves(choice) <= mostMoves && brokenRules(problem, choice).length === 0;
}

async function solve({ problem, mostMoves, level }: GoalProblem, solver: Solver, { seconds, signal }: GoalOptions) {
  const linear = rebalanceModel(problem, mostMoves, level);
  const task = { model: linear.model, start: null, seconds, step: 1, nodes: NODES, enough: null };
  const { status, solution } = await solver.solve(task, { signal });
  return { status, choice: solution && linear.choiceOf(solution) };
}

interface Asked {
  readonly problem: RebalanceProblem;
  readonly goal: RebalanceGoal;
  readonly rules: readonly GoalRule[];
}

class TookTooLong extends Error {}

async function conflictOf(
  { problem, goal, rules }: Asked,
  solver: Solver,
  { seconds, signal }: GoalOptions,
): Promise<readonly GoalRule[] | null> {
  const end = performance.now() + seconds * 1000;
  const isImpossible = async (some: readonly GoalRule[]) => {
    if (performance.now() > end || signal.aborted) throw new TookTooLong();
    const { status } = await solve(withGoalRules(problem, goal, some), solver, { seconds: SECONDS_EACH, signal });
    return status === 'infeasible';
  };
  try {
    return await smallestConflict(rules, isImpossible);
  } catch (error) {
    if (error instanceof TookTooLong) return null;
    throw error;
  }
}
