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
  today,
  withGoalRules,
} from '@evenkeel/shared/rebalance';
import type { Solver } from '../solver/solver.js';
import { askSolver, conflictInTime, type SolverTime } from './ask-solver.js';

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

const UNKNOWN: GoalAnswer = { status: 'unknown', isProved: false, choice: null, conflict: null };
/** Costs of a wish are whole numbers: moves, and the days they shift. */
const STEP = 1;

/** Asks the exact solver; what it answers is checked by our own arithmetic. The time is for the answer, and as much again for why it can't be done. */
export async function rebalanceGoal(
  problem: RebalanceProblem,
  goal: RebalanceGoal,
  solver: Solver,
  options: SolverTime,
): Promise<GoalAnswer> {
  const rules = goalRules(problem, goal);
  const asked = withGoalRules(problem, goal, rules);
  if (isReached(asked, today(problem)))
    return { ...UNKNOWN, status: 'reached', isProved: true, choice: today(problem) };
  const outcome = await askSolver({ ...asked, step: STEP }, solver, options);
  if (options.signal.aborted) return UNKNOWN;
  if (outcome.status === 'infeasible') {
    const isImpossible = async (some: readonly GoalRule[], time: SolverTime) => {
      const { status } = await askSolver({ ...withGoalRules(problem, goal, some), step: STEP }, solver, time);
      return status === 'infeasible';
    };
    return { ...UNKNOWN, status: 'impossible', conflict: await conflictInTime(rules, isImpossible, options) };
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
