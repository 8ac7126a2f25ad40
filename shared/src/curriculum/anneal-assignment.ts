import { type Random, seededRandom } from '../util/index.js';
import type { BalanceProblem } from './balance-problem.js';
import type { CostTables } from './cost-tables.js';
import type { Assignment } from './curriculum-instance.js';
import { moveCourse, type SearchState, searchState, stateCost } from './search-state.js';

/** A search that is advanced in parts, so that whoever runs it can do something else in between. */
export interface Annealing {
  /** Goes on for so many steps, at most to the end; whether there is more to do comes back. */
  advance(steps: number): boolean;
  /** The cheapest assignment so far. */
  readonly best: { readonly assignment: Assignment; readonly cost: number };
}

export interface AnnealingOptions {
  readonly seed: number;
  readonly steps: number;
}

/** Swaps among the moves; the others move one course. */
const SWAPS = 0.45;
const COLDEST = 0.15;
/** Below this two costs are the same. */
const EPSILON = 1e-9;

interface Walk {
  readonly problem: BalanceProblem;
  readonly tables: CostTables;
  readonly state: SearchState;
  readonly random: Random;
}

/**
 * Simulated annealing from an assignment that keeps the prerequisites, which every move keeps too. The same seed and steps make the
 * same walk on every machine. Ends early when nothing costs anything any more.
 */
export function annealAssignment(
  problem: BalanceProblem,
  { tables, start }: { tables: CostTables; start: Assignment },
  { seed, steps }: AnnealingOptions,
): Annealing {
  const state = searchState(problem, start);
  const walk = { problem, tables, state, random: seededRandom(seed) };
  const hottest = Math.max(1, ...tables.load.map((costs, k) => meanSlope(problem, costs, k)));
  let best = { assignment: start, cost: stateCost(state, tables) };
  let cost = best.cost;
  let done = 0;
  return {
    advance(count) {
      const until = Math.min(steps, done + count);
      for (; done < until && best.cost > EPSILON; done++) {
        cost += tryMove(walk, hottest * (COLDEST / hottest) ** (done / steps));
        if (cost < best.cost - EPSILON) best = { assignment: [...state.assignment], cost };
      }
      return done < steps && best.cost > EPSILON;
    },
    get best() {
      return best;
    },
  };
}

/** About what a move of a course of mean size changes near the mean. */
function meanSlope({ curricula, periods }: BalanceProblem, costs: Float64Array, k: number): number {
  const { total = 0, courses = [] } = curricula[k] ?? {};
  const [mean, size] = [Math.ceil(total / periods), Math.ceil(total / Math.max(1, courses.length))];
  const at = (load: number) => costs[Math.min(total, Math.max(0, load))] ?? 0;
  return Math.min(at(mean + size) + at(mean - size) - 2 * at(mean), 1e6);
}

/** Makes a random move, or leaves everything as it was; what changed in cost comes back. */
function tryMove(walk: Walk, temperature: number): number {
  const course = Math.floor(walk.random() * walk.problem.ec.length);
  return walk.random() < SWAPS ? trySwap(walk, course, temperature) : tryShift(walk, course, temperature);
}

function tryShift(walk: Walk, course: number, temperature: number): number {
  const { from, to } = freePeriods(walk, course);
  const period = from + Math.floor(walk.random() * (to - from + 1));
  const old = walk.state.assignment[course] ?? 0;
  if (period === old) return 0;
  const change = moveCourse(walk.state, walk, { course, to: period });
  if (isAccepted(walk, change, temperature)) return change;
  moveCourse(walk.state, walk, { course, to: old });
  return 0;
}

function trySwap(walk: Walk, course: number, temperature: number): number {
  const { assignment } = walk.state;
  const other = Math.floor(walk.random() * assignment.length);
  const [own, its] = [assignment[course] ?? 0, assignment[other] ?? 0];
  if (own === its || !canSwap(walk, course, other)) return 0;
  const change =
    moveCourse(walk.state, walk, { course, to: its }) + moveCourse(walk.state, walk, { course: other, to: own });
  if (isAccepted(walk, change, temperature)) return change;
  moveCourse(walk.state, walk, { course, to: own });
  moveCourse(walk.state, walk, { course: other, to: its });
  return 0;
}

/** Each must be free to lie where the other does; those that need one another never are. */
function canSwap(walk: Walk, course: number, other: number): boolean {
  const { assignment } = walk.state;
  const isFree = ({ from, to }: Free, period: number) => period >= from && period <= to;
  return (
    isFree(freePeriods(walk, course), assignment[other] ?? 0) &&
    isFree(freePeriods(walk, other), assignment[course] ?? 0)
  );
}

interface Free {
  readonly from: number;
  readonly to: number;
}

function freePeriods({ problem: { order, windows }, state: { assignment } }: Walk, course: number): Free {
  let from = windows.first[course] ?? 0;
  let to = windows.last[course] ?? 0;
  for (const other of order.before[course] ?? []) from = Math.max(from, (assignment[other] ?? 0) + 1);
  for (const other of order.after[course] ?? []) to = Math.min(to, (assignment[other] ?? 0) - 1);
  return { from, to };
}

function isAccepted({ random }: Walk, change: number, temperature: number): boolean {
  return change <= 0 || random() < Math.exp(-change / temperature);
}
