import {
  brokenRules,
  type FoundChoice,
  foundChoice,
  foundToday,
  type GoalRule,
  keptRules,
  type PlacedItem,
  type RebalanceProblem,
  rulesAmong,
} from '@evenkeel/shared/rebalance';
import type { Solver } from '../solver/solver.js';
import { askSolver, conflictInTime, type SolverTime } from './ask-solver.js';

/** The least overload with so many moves, where one item may have its place already. */
export interface QuestionAnswer {
  readonly status: 'possible' | 'impossible' | 'unknown';
  readonly isProved: boolean;
  readonly found: FoundChoice | null;
  /** Where it is impossible: a smallest set of rules that it can't go together with, where that was found. */
  readonly conflict: readonly GoalRule[] | null;
}

export interface QuestionOptions extends SolverTime {
  readonly mostMoves: number;
}

const UNKNOWN: QuestionAnswer = { status: 'unknown', isProved: false, found: null, conflict: null };
/** Overload is hours of students, no whole number. */
const STEP = 0;

/** Asks the exact solver; what it answers is evaluated again by our own arithmetic. */
export async function rebalanceQuestion(
  problem: RebalanceProblem,
  placed: PlacedItem | null,
  solver: Solver,
  options: QuestionOptions,
): Promise<QuestionAnswer> {
  const isFixed = problem.items.every(({ slots }) => slots.length < 2);
  if (isFixed) return { ...UNKNOWN, status: 'possible', isProved: true, found: foundToday(problem) };
  const level = { kind: 'overload', ...(placed ? { placed } : {}) } as const;
  const { mostMoves } = options;
  const { status, choice } = await askSolver({ problem, mostMoves, level, step: STEP }, solver, options);
  if (options.signal.aborted) return UNKNOWN;
  if (status === 'infeasible') {
    const most: GoalRule = { kind: 'most-moves', amount: mostMoves };
    const isImpossible = async (some: readonly GoalRule[], time: SolverTime) => {
      const part = { ...problem, rules: rulesAmong(some, problem.rules) };
      if (placed && isPossibleAlone(part, placed)) return false;
      const moves = some.includes(most) ? mostMoves : problem.items.length;
      const asked = { problem: part, mostMoves: moves, level, step: STEP };
      return (await askSolver(asked, solver, time)).status === 'infeasible';
    };
    const conflict = await conflictInTime([...keptRules(problem.rules), most], isImpossible, options);
    return { ...UNKNOWN, status: 'impossible', conflict };
  }
  const found = choice && foundChoice(problem, choice);
  if (!found || (placed && found.choice[placed.item] !== placed.slot)) return UNKNOWN;
  return { ...UNKNOWN, status: 'possible', isProved: status === 'proved', found };
}

/** Whether the one move keeps to the rules by itself: then nothing stands in its way, and no solver has to be asked. */
function isPossibleAlone(problem: RebalanceProblem, placed: PlacedItem): boolean {
  const choice = problem.items.map((_, item) => (item === placed.item ? placed.slot : 0));
  return brokenRules(problem, choice).length === 0;
}
