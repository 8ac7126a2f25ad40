import type { Choice, RebalanceProblem } from '@evenkeel/shared/rebalance';

/** Every choice of a small problem. */
export function* allChoices(problem: RebalanceProblem, before: Choice = []): Generator<Choice> {
  const item = problem.items[before.length];
  if (!item) yield before;
  else for (const slot of item.slots.keys()) yield* allChoices(problem, [...before, slot]);
}
