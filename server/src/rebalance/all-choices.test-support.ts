import type { Choice, RebalanceProblem } from '@evenkeel/shared/rebalance';

/** Every choice of a small problem that moves at most so many items. */
export function* allChoices(
  problem: RebalanceProblem,
  mostMoves = Number.POSITIVE_INFINITY,
  before: Choice = [],
): Generator<Choice> {
  const item = problem.items[before.length];
  if (!item) yield before;
  else {
    for (const slot of item.slots.keys()) {
      if (slot === 0) yield* allChoices(problem, mostMoves, [...before, 0]);
      else if (mostMoves > 0) yield* allChoices(problem, mostMoves - 1, [...before, slot]);
    }
  }
}
