import {
  type Assignment,
  assignmentValue,
  assignmentViolations,
  type BalanceNorm,
  type BalanceProblem,
  balanceProblem,
  boundOnStep,
  type CurriculumConflict,
  type CurriculumInstance,
  type CurriculumModel,
  curriculumModel,
  type Found,
  findConflict,
  lowerBound,
  searchAssignment,
  tightenedProblem,
  valueStep,
} from '@evenkeel/shared/curriculum';
import type { Solver } from '../solver/solver.js';
import type { SolverOutcome, SolverProgress } from '../solver/solver-messages.js';
import { conflictBySolving } from './conflict-by-solving.js';

export interface BalanceOptions {
  readonly norm: BalanceNorm;
  /** Time for all of it together. */
  readonly seconds: number;
  readonly seed: number;
  readonly signal?: AbortSignal;
  readonly tell?: (progress: SolverProgress) => void;
}

/** A curriculum in balance, or how far that came. */
export interface BalanceOutcome {
  readonly status: 'proved' | 'gap' | 'best-found' | 'infeasible' | 'cancelled';
  readonly value: number | null;
  /** No assignment is better than this; null where nothing is known. */
  readonly bound: number | null;
  readonly assignment: Assignment | null;
  /** Why there is no assignment, where that could be said. */
  readonly conflict: CurriculumConflict | null;
}

const STEPS = 300_000;
const ROUNDS = { max: 4, squares: 1 } as const;

interface Task extends BalanceOptions {
  readonly instance: CurriculumInstance;
  readonly solver: Solver;
  /** When the time is over, on the clock of the process. */
  readonly end: number;
}

/**
 * Divides courses over periods: counting first (conflicts, bounds), then a search by seed, then the exact solver from what the search found. What
 * the solver answers is evaluated again from the instance; without a solver the search alone answers.
 */
export async function balanceCurriculum(
  instance: CurriculumInstance,
  solver: Solver,
  options: BalanceOptions,
): Promise<BalanceOutcome> {
  const task = { ...options, instance, solver, end: performance.now() + options.seconds * 1000 };
  const conflict = findConflict(instance);
  if (conflict) return infeasible(conflict);
  const problem = balanceProblem(instance);
  const bound = lowerBound(problem, options.norm);
  const found = await search(problem, bound, task);
  if (options.signal?.aborted) return outcome('cancelled', found, bound);
  if (found && found.value <= bound + 1e-9) return outcome('proved', found, found.value);
  return prove(problem, { found, bound }, task);
}

function infeasible(conflict: CurriculumConflict | null): BalanceOutcome {
  return { status: 'infeasible', value: null, bound: null, assignment: null, conflict };
}

function outcome(status: BalanceOutcome['status'], found: Found | undefined, bound: number | null): BalanceOutcome {
  return {
    status,
    value: found?.value ?? null,
    bound: bound === null || Number.isFinite(bound) ? bound : null,
    assignment: found?.assignment ?? null,
    conflict: null,
  };
}

/** Searches in short turns, between which the process does other work. At most half of the time goes into it. */
async function search(problem: BalanceProblem, bound: number, task: Task): Promise<Found | undefined> {
  const { norm, seed, seconds, end, signal } = task;
  const walks = searchAssignment(problem, { norm, seed, steps: STEPS, rounds: ROUNDS[norm], bound });
  const until = end - seconds * 500;
  let best: Found | undefined;
  for (let turn = walks.next(); ; turn = walks.next()) {
    best = turn.value ?? best;
    if (turn.done || signal?.aborted || performance.now() > until) return best;
    await new Promise((resume) => setImmediate(resume));
  }
}

interface Known {
  readonly found: Found | undefined;
  readonly bound: number;
}

/** Once so much of what was open is won, a model narrowed to the new value is worth starting again for. */
const WORTH_RESTARTING = 0.35;

/** Where less than this part of the value is open, and for this part of the time left, only what is better is looked for. */
const NEARLY_PROVED = 0.3;
const PART_OF_TIME = 0.3;

/** Looks for strictly better assignments alone, which narrows the model most; that there are none is a proof. */
async function proveNoneBetter(
  problem: BalanceProblem,
  { found, bound, step }: { found: Found; bound: number; step: number },
  task: Task,
): Promise<'proved' | Found | undefined> {
  if (step === 0 || found.value - bound > NEARLY_PROVED * found.value) return undefined;
  const linear = curriculumModel(tightenedProblem(problem, task.norm, found.value - step), task.norm);
  const left = task.end - performance.now();
  const shorter = { ...task, end: performance.now() + PART_OF_TIME * left };
  const answer = await solveFrom(linear, { found: undefined, enough: null, step }, shorter);
  if (answer.status === 'infeasible') return 'proved';
  const other = evaluated(task.instance, answer.solution && linear.assignmentOf(answer.solution), task.norm);
  return other && other.value < found.value ? other : undefined;
}

/** Solves, and starts again from a narrower model when a much better assignment turns up on the way. */
async function prove(problem: BalanceProblem, known: Known, task: Task): Promise<BalanceOutcome> {
  const { norm, instance, solver, signal } = task;
  const step = valueStep(problem, norm);
  let { found, bound: proved } = known;
  for (;;) {
    if (found && !signal?.aborted) {
      const none = await proveNoneBetter(problem, { found, bound: proved, step }, task);
      if (none === 'proved') return outcome('proved', found, found.value);
      found = none ?? found;
    }
    const before = found?.value ?? Number.POSITIVE_INFINITY;
    const enough = found ? found.value - Math.max(step, WORTH_RESTARTING * (found.value - proved)) : null;
    const linear = curriculumModel(found ? tightenedProblem(problem, norm, found.value) : problem, norm);
    const answer = await solveFrom(linear, { found, enough, step }, task);
    if (answer.status === 'infeasible' && !found) {
      return infeasible(await conflictBySolving(instance, solver, signal));
    }
    found = better(found, evaluated(instance, answer.solution && linear.assignmentOf(answer.solution), norm));
    if (answer.bound !== null) proved = Math.max(proved, boundOnStep(answer.bound, step));
    const value = found?.value ?? before;
    const isStopped = answer.status === 'gap' && enough !== null && value <= enough && value < before;
    if (!isStopped || performance.now() >= task.end) return outcomeOf(found, proved, { answer, bound: known.bound });
  }
}

interface From {
  readonly found: Found | undefined;
  readonly enough: number | null;
  readonly step: number;
}

function solveFrom(linear: CurriculumModel, { found, enough, step }: From, task: Task): Promise<SolverOutcome> {
  const { solver, signal, tell } = task;
  const start = found ? linear.solutionOf(found.assignment) : null;
  const seconds = (task.end - performance.now()) / 1000;
  return solver.solve(
    { model: linear.model, start, seconds, step, nodes: null, enough },
    { ...(signal ? { signal } : {}), ...(tell ? { tell } : {}) },
  );
}

/** Where a bound can't be true, it is told no further than what counting alone says. */
function outcomeOf(
  best: Found | undefined,
  proved: number,
  { answer, bound }: { answer: SolverOutcome; bound: number },
): BalanceOutcome {
  if (answer.status === 'cancelled') return outcome('cancelled', best, bound);
  if (!best) return outcome('best-found', undefined, proved);
  if (proved > best.value + 1e-6 || answer.status === 'infeasible') return outcome('best-found', best, bound);
  if (proved >= best.value - 1e-6) return outcome('proved', best, best.value);
  return outcome(answer.status === 'failed' ? 'best-found' : 'gap', best, proved);
}

function evaluated(instance: CurriculumInstance, assignment: Assignment | null, norm: BalanceNorm): Found | undefined {
  if (!assignment || assignmentViolations(instance, assignment).length > 0) return undefined;
  return { assignment, value: assignmentValue(instance, assignment, norm) };
}

function better(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (!one || !other) return one ?? other;
  return other.value < one.value ? other : one;
}
