import { type Random, seededRandom } from '../util/index.js';
import { greedyStep } from './greedy-choice.js';
import type { RebalanceProblem } from './rebalance-problem.js';
import { betterChoice, type FoundChoice, foundChoice, type RebalanceState, rebalanceState } from './rebalance-state.js';

interface SearchOptions {
  /** Items that move, at most. */
  readonly mostMoves: number;
  readonly seed: number;
  readonly steps: number;
}

/** Steps between two yields: a short while of work. */
const SLICE = 1_000;
/** The walk begins by taking steps that cost up to this part of what there is, and ends with a thousandth of that. */
const WARM = 0.02;
const COOLING = 1e-3;

/**
 * Walks from a choice by annealing with a fixed number of steps, after a greedy step; each yield is a short while of work. The best that
 * keeps to all rules comes back, which is never worse than where it began. The same seed finds the same.
 */
export function* searchChoice(
  problem: RebalanceProblem,
  from: FoundChoice,
  { mostMoves, seed, steps }: SearchOptions,
): Generator<FoundChoice, FoundChoice> {
  let best = greedyStep(problem, from, mostMoves);
  const movable = problem.items.flatMap(({ slots }, item) => (slots.length > 1 ? [item] : []));
  if (movable.length === 0 || mostMoves === 0 || best.value.overload === 0) return best;
  const walk: Walk = {
    problem,
    movable,
    mostMoves,
    random: seededRandom(seed),
    state: rebalanceState(problem, best.choice),
  };
  const warm = Math.max(1, WARM * best.value.overload);
  let lowest = best.value.overload;
  for (let step = 0; step < steps; step++) {
    if (step % SLICE === SLICE - 1) yield best;
    const isTaken = takeStep(walk, warm * COOLING ** (step / steps));
    if (!isTaken || walk.state.overload() > lowest) continue;
    best = betterChoice(best, foundChoice(problem, [...walk.state.choice]));
    lowest = best.value.overload;
  }
  return polished(problem, best, mostMoves);
}

interface Walk {
  readonly problem: RebalanceProblem;
  readonly movable: readonly number[];
  readonly mostMoves: number;
  readonly random: Random;
  readonly state: RebalanceState;
}

/** Puts one item elsewhere, and another one back where there would be too many moves. A step that breaks a rule is not taken. */
function takeStep(walk: Walk, warmth: number): boolean {
  const { problem, movable, mostMoves, random, state } = walk;
  const item = movable[Math.floor(random() * movable.length)] ?? 0;
  const slots = problem.items[item]?.slots.length ?? 1;
  const before = state.overload();
  const undo: (readonly [number, number])[] = [[item, state.choice[item] ?? 0]];
  state.put(item, Math.floor(random() * slots));
  if (state.moved.length > mostMoves) {
    const back = anotherOf(state.moved, item, random);
    undo.push([back, state.choice[back] ?? 0]);
    state.put(back, 0);
  }
  const cost = state.overload() - before;
  const isTaken = cost <= 0 || random() < Math.exp(-cost / warmth);
  if (isTaken && state.keepsToRules()) return true;
  for (const [at, slot] of undo.reverse()) state.put(at, slot);
  return false;
}

function anotherOf(items: readonly number[], item: number, random: Random): number {
  const at = Math.floor(random() * items.length);
  return (items[at] === item ? items[(at + 1) % items.length] : items[at]) ?? item;
}

function polished(problem: RebalanceProblem, found: FoundChoice, mostMoves: number): FoundChoice {
  const next = greedyStep(problem, found, mostMoves);
  return next === found ? found : polished(problem, next, mostMoves);
}
