import {
  brokenRules,
  type FoundChoice,
  foundChoice,
  foundToday,
  type GoalRule,
  keptRules,
  type PlacedItem,
  type RebalanceProblem,
  rebalanceModel,
  rulesAmong,
} from '@evenkeel/shared/rebalance';
import { smallestConflict } from '../solver/smallest-conflict.js';
import type { Solver } from '../solver/solver.js';

/** The least overload with so many moves, where one item may have its place already. */
export interface QuestionAnswer {
  readonly status: 'possible' | 'impossible' | 'unknown';
  readonly isProved: boolean;
  readonly found: FoundChoice | null;
  /** Where it is impossible: a smallest set of rules that it can't go together with, where that was found. */
  readonly conflict: readonly GoalRule[] | null;
}

export interface QuestionOptions {
  readonly mostMoves: number;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

const UNKNOWN: QuestionAnswer = { status: 'unknown', isProved: false, found: null, conflict: null };
const SECONDS_EACH = 5;
const NODES = 200_000;

/** Asks the exact solver; what it answers is evaluated again by our own arithmetic. */
export async function rebalanceQuestion(
  problem: RebalanceProblem,
  placed: PlacedItem | null,
  solver: Solver,
  options: QuestionOptions,
): Promise<QuestionAnswer> {
  const isFixed = problem.items.every(({ slots }) => slots.length < 2);
  if (isFixed) return { ...UNKNOWN, status: 'possible', isProved: true, found: foundToday(problem) };
  const { status, choice } = await solve({ problem, placed }, solver, options);
  if (options.signal.aborted) return UNKNOWN;
  if (status === 'infeasible') {
    const conflict = await conflictOf(problem, placed, { solver, options });
    return { ...UNKNOWN, status: 'impossible', conflict };
  }
  const found = choice && foundChoice(problem, choice);
  if (!found || (placed && found.choice[placed.item] !== placed.slot)) return UNKNOWN;
  return { ...UNKNOWN, status: 'possible', isProved: status === 'proved', found };
}

interface Asked {
  readonly problem: RebalanceProblem;
  readonly placed: PlacedItem | null;
}

async function solve({ problem, placed }: Asked, solver: Solver, { mostMoves, seconds, signal }: QuestionOptions) {
  const linear = rebalanceModel(problem, mostMoves, { kind: 'overload', ...(placed ? { placed } : {}) });
  const task = { model: linear.model, start: null, seconds, step: 0, nodes: NODES, enough: null };
  const { status, solution } = await solver.solve(task, { signal });
  return { status, choice: solution && linear.choiceOf(solution) };
}

interface Ask {
  readonly solver: Solver;
  readonly options: QuestionOptions;
}

/** Without other moves each rule can be asked by our own arithmetic; with them the solver says what does not go together. */
async function conflictOf(
  problem: RebalanceProblem,
  placed: PlacedItem | null,
  { solver, options }: Ask,
): Promise<readonly GoalRule[] | null> {
  const end = performance.now() + options.seconds * 1000;
  const most: GoalRule = { kind: 'most-moves', amount: options.mostMoves };
  const rules = [...keptRules(problem.rules), most];
  let isOver = false;
  const found = await smallestConflict(rules, async (some) => {
    isOver ||= performance.now() > end || options.signal.aborted;
    if (isOver || isPlacedAlone(problem, placed, some)) return false;
    const mostMoves = some.includes(most) ? options.mostMoves : problem.items.length;
    const part = { problem: { ...problem, rules: rulesAmong(some, problem.rules) }, placed };
    const { status } = await solve(part, solver, { ...options, mostMoves, seconds: SECONDS_EACH });
    return status === 'infeasible';
  });
  return isOver ? null : found;
}

/** Whether the one move keeps to the rules by itself: then nothing stands in its way, and no solver has to be asked. */
function isPlacedAlone(problem: RebalanceProblem, placed: PlacedItem | null, some: readonly GoalRule[]): boolean {
  const choice = problem.items.map((_, item) => (item === placed?.item ? placed.slot : 0));
  return brokenRules({ ...problem, rules: rulesAmong(some, problem.rules) }, choice).length === 0;
}
