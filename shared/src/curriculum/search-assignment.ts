import { annealAssignment } from './anneal-assignment.js';
import type { BalanceProblem } from './balance-problem.js';
import { costTables } from './cost-tables.js';
import type { Assignment, BalanceNorm } from './curriculum-instance.js';
import { assignmentValue, assignmentViolations } from './evaluate-assignment.js';
import { greedyAssignment } from './greedy-assignment.js';

export interface SearchOptions {
  readonly norm: BalanceNorm;
  readonly seed: number;
  /** Steps of each round. */
  readonly steps: number;
  /** Walks from new random numbers, at most. */
  readonly rounds: number;
  /** A value that can't be bettered, at which to stop. */
  readonly bound: number;
}

/** An assignment that breaks nothing, with its value. */
export interface Found {
  readonly assignment: Assignment;
  readonly value: number;
}

const SLICE = 4_000;

/**
 * For the maximum the first walk aims at the bound, which spreads the load, and the others just below the best so far. The best assignment of a number of annealing walks, step by step: each yield is a short while of work, and tells the best so far. Comes back
 * with undefined when none was found that keeps to all limits. The same seed finds the same.
 */
export function* searchAssignment(
  problem: BalanceProblem,
  { norm, seed, steps, rounds, bound }: SearchOptions,
): Generator<Found | undefined, Found | undefined> {
  const start = greedyAssignment(problem);
  if (!start) return undefined;
  let best = foundIn(problem, start, norm);
  for (let round = 0; round < rounds && (best?.value ?? Number.POSITIVE_INFINITY) > bound + 1e-9; round++) {
    const aim = Math.round((round === 0 || !best ? bound : best.value) * problem.unitsPerEc) - (round === 0 ? 0 : 1);
    const from = norm === 'max' && best ? best.assignment : start;
    const walk = annealAssignment(
      problem,
      { tables: costTables(problem, norm, aim), start: from },
      { seed: seed + round, steps },
    );
    while (walk.advance(SLICE)) yield best;
    best = better(best, foundIn(problem, walk.best.assignment, norm));
  }
  return best;
}

function foundIn({ instance }: BalanceProblem, assignment: Assignment, norm: BalanceNorm): Found | undefined {
  if (assignmentViolations(instance, assignment).length > 0) return undefined;
  return { assignment, value: assignmentValue(instance, assignment, norm) };
}

function better(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (!one || !other) return one ?? other;
  return other.value < one.value ? other : one;
}
