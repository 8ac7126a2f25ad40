import {
  betterChoice,
  compareValues,
  type FoundChoice,
  foundChoice,
  foundToday,
  greedyStep,
  type Level,
  MINUTES_IN_HOUR,
  type RebalanceProblem,
  rebalanceModel,
  SAME_OVERLOAD,
  searchChoice,
} from '@evenkeel/shared/rebalance';
import type { Solver } from '../solver/solver.js';

export interface FrontierOptions {
  /** Points are computed for 0 up to so many moves. */
  readonly mostMoves: number;
  /** Time for all of it together. */
  readonly seconds: number;
  readonly seed: number;
  readonly signal?: AbortSignal;
  readonly tell?: (progress: FrontierProgress) => void;
}

/** The best schedule found so far with so many moves. */
export interface FrontierProgress {
  readonly moves: number;
  readonly point: FrontierPoint;
}

/** The best that at most so many moves can do. */
export interface FrontierPoint extends FoundChoice {
  readonly mostMoves: number;
  /** `proved`: nothing is better; `gap`: no better than the bound; `best-found`: nothing is known of what is better. */
  readonly status: 'proved' | 'gap' | 'best-found';
  /** No choice has less overload, in minutes of all students; null where nothing is known. */
  readonly bound: number | null;
}

export interface Frontier {
  readonly status: 'done' | 'cancelled';
  /** For 0, 1, 2… moves. It ends early where no overload is left. */
  readonly points: readonly FrontierPoint[];
}

/** Steps of the search for each number of moves: so many for each slot, within limits. */
const STEPS = { ofSlot: 60, least: 1_000, most: 10_000 } as const;
/** Search nodes of the solver at most, so that an answer doesn't depend on the machine unless time runs out. */
const NODES = 200_000;
/** The bound of a solver is in hours of its model, which are minutes here; it is told with this much play. */
const PLAY = 0.01;

interface Task extends FrontierOptions {
  readonly problem: RebalanceProblem;
  readonly solver: Solver;
  /** When the time is over, on the clock of the process. */
  readonly end: number;
}

/**
 * The least overload with 0, 1, 2… moves: a search by seed first, then the exact solver from what was found, level by level (overload, then the
 * heaviest week, then the days shifted). What the solver answers is evaluated again by our own arithmetic; without it the search answers alone.
 */
export async function rebalanceFrontier(
  problem: RebalanceProblem,
  solver: Solver,
  options: FrontierOptions,
): Promise<Frontier> {
  const task: Task = { ...options, problem, solver, end: performance.now() + options.seconds * 1000 };
  const start = foundToday(problem);
  const points: FrontierPoint[] = [{ ...start, mostMoves: 0, status: 'proved', bound: start.value.overload }];
  const movable = problem.items.filter(({ slots }) => slots.length > 1).length;
  for (let moves = 1; moves <= Math.min(options.mostMoves, movable); moves++) {
    const before = points[points.length - 1];
    if (!before || before.value.overload <= SAME_OVERLOAD) break;
    const point = await bestWith(task, moves, before);
    if (options.signal?.aborted) return { status: 'cancelled', points };
    points.push(point);
    options.tell?.({ moves, point });
  }
  return { status: 'done', points };
}

async function bestWith(task: Task, mostMoves: number, before: FrontierPoint): Promise<FrontierPoint> {
  if (mostMoves === 1) return bestSingle(task, before);
  const found = await search(task, mostMoves, before);
  task.tell?.({ moves: mostMoves, point: { ...found, mostMoves, status: 'best-found', bound: null } });
  if (found.value.overload <= SAME_OVERLOAD) {
    return refined(task, { ...found, mostMoves, status: 'proved', bound: found.value.overload });
  }
  const answer = await solve(task, mostMoves, { kind: 'overload' }, found);
  const best = betterChoice(found, answer.found);
  const bound = answer.bound === null ? null : Math.min(best.value.overload, answer.bound);
  const isProved = answer.status === 'proved' && answer.found !== null && isNear(answer.found, best);
  const status = isProved ? 'proved' : bound === null ? 'best-found' : 'gap';
  return refined(task, { ...best, mostMoves, status, bound: isProved ? best.value.overload : bound });
}

/** Of a single move all there are can be tried, which no solver does faster. */
function bestSingle({ problem }: Task, before: FrontierPoint): FrontierPoint {
  const found = greedyStep(problem, before, 1);
  return { ...found, mostMoves: 1, status: 'proved', bound: found.value.overload };
}

function isNear(one: FoundChoice, best: FoundChoice): boolean {
  return one.value.overload <= best.value.overload + PLAY * MINUTES_IN_HOUR;
}

/** Searches in short turns, between which the thread hears whether it is cancelled. */
async function search(
  { problem, seed, signal, end }: Task,
  mostMoves: number,
  from: FoundChoice,
): Promise<FoundChoice> {
  const walk = searchChoice(problem, from, { mostMoves, seed: seed + mostMoves, steps: stepsFor(problem) });
  for (let turn = walk.next(); ; turn = walk.next()) {
    if (turn.done || signal?.aborted || performance.now() > end) return turn.value;
    await new Promise((resume) => setImmediate(resume));
  }
}

function stepsFor({ items }: RebalanceProblem): number {
  const slots = items.reduce((total, item) => total + item.slots.length - 1, 0);
  return Math.min(STEPS.most, Math.max(STEPS.least, STEPS.ofSlot * slots));
}

/** Of all choices with this overload the one with the lightest heaviest week, and of those the one that shifts least. */
async function refined(task: Task, point: FrontierPoint): Promise<FrontierPoint> {
  const { overload } = point.value;
  let best: FoundChoice = point;
  const lightest = await solve(task, point.mostMoves, { kind: 'heaviest', overload }, best);
  if (lightest.found && isNear(lightest.found, best)) best = betterChoice(best, lightest.found);
  const { heaviest } = best.value;
  const least = await solve(task, point.mostMoves, { kind: 'shift', overload, heaviest }, best);
  if (least.found && isNear(least.found, best)) best = betterChoice(best, least.found);
  return { ...point, choice: best.choice, value: best.value };
}

interface Answer {
  readonly status: 'proved' | 'gap' | 'best-found' | 'none';
  readonly found: FoundChoice | null;
  /** In minutes of all students; of the first level alone. */
  readonly bound: number | null;
}

async function solve(task: Task, mostMoves: number, level: Level, from: FoundChoice): Promise<Answer> {
  const { problem, solver, end, signal } = task;
  const seconds = (end - performance.now()) / 1000;
  if (seconds <= 0 || signal?.aborted) return { status: 'none', found: null, bound: null };
  const linear = rebalanceModel(problem, mostMoves, level);
  const outcome = await solver.solve(
    { model: linear.model, start: linear.solutionOf(from.choice), seconds, step: 0, nodes: NODES, enough: null },
    signal ? { signal } : {},
  );
  const found = outcome.solution && foundChoice(problem, linear.choiceOf(outcome.solution));
  if (!found) return { status: 'none', found: null, bound: null };
  const bound = level.kind === 'overload' && outcome.bound !== null ? outcome.bound * MINUTES_IN_HOUR : null;
  const isTold = outcome.status === 'proved' || outcome.status === 'gap';
  // a bound above what was found can't be true: nothing is proved then
  if (bound !== null && bound > Math.min(from.value.overload, found.value.overload) + PLAY * MINUTES_IN_HOUR) {
    return { status: 'best-found', found: compareValues(found.value, from.value) < 0 ? found : null, bound: null };
  }
  return { status: isTold && outcome.status === 'proved' ? 'proved' : isTold ? 'gap' : 'best-found', found, bound };
}
