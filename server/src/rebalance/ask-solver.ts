import {
  type Choice,
  type GoalRule,
  type Level,
  type RebalanceProblem,
  rebalanceModel,
} from '@evenkeel/shared/rebalance';
import { smallestConflict } from '../solver/smallest-conflict.js';
import type { Solver } from '../solver/solver.js';
import type { SolverOutcome } from '../solver/solver-messages.js';

/** What is asked of the exact solver, without a schedule to start from. */
export interface SolverQuestion {
  readonly problem: RebalanceProblem;
  readonly mostMoves: number;
  readonly level: Level;
  /** What costs are whole multiples of; 0 where they are no whole numbers. */
  readonly step: number;
}

export interface SolverTime {
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Time for one question about why; one that takes longer counts as possible, so that no rule is left out that may matter. */
const SECONDS_EACH = 5;
/** Search nodes of the solver at most, so that an answer doesn't depend on the machine unless time runs out. */
const NODES = 200_000;

/** The best choice of the model, as the solver tells it: it is still to be evaluated by our own arithmetic. */
export async function askSolver(
  { problem, mostMoves, level, step }: SolverQuestion,
  solver: Solver,
  { seconds, signal }: SolverTime,
): Promise<{ readonly status: SolverOutcome['status']; readonly choice: Choice | null }> {
  const linear = rebalanceModel(problem, mostMoves, level);
  const task = { model: linear.model, start: null, seconds, step, nodes: NODES, enough: null };
  const { status, solution } = await solver.solve(task, { signal });
  return { status, choice: solution && linear.choiceOf(solution) };
}

class TookTooLong extends Error {}

/** A smallest set of rules under which nothing is possible; null where the time was over, or it was cancelled, before it was found. */
export async function conflictInTime(
  rules: readonly GoalRule[],
  isImpossible: (some: readonly GoalRule[], time: SolverTime) => Promise<boolean>,
  { seconds, signal }: SolverTime,
): Promise<readonly GoalRule[] | null> {
  const end = performance.now() + seconds * 1000;
  try {
    return await smallestConflict(rules, async (some) => {
      if (performance.now() > end || signal.aborted) throw new TookTooLong();
      return isImpossible(some, { seconds: SECONDS_EACH, signal });
    });
  } catch (error) {
    if (error instanceof TookTooLong) return null;
    throw error;
  }
}
