import { type Choice, countMoves, type RebalanceProblem } from './rebalance-problem.js';
import { betterChoice, type FoundChoice, foundChoice } from './rebalance-state.js';

/** All choices that differ from this one in a single item. */
function* neighbours({ items }: RebalanceProblem, choice: Choice): Generator<Choice> {
  for (const [item, { slots }] of items.entries()) {
    for (let slot = 0; slot < slots.length; slot++) {
      if (slot !== choice[item]) yield choice.map((one, at) => (at === item ? slot : one));
    }
  }
}

/** The best choice that is one move away from the one given and moves at most so many; the given one where none is better. */
export function greedyStep(problem: RebalanceProblem, from: FoundChoice, mostMoves: number): FoundChoice {
  let best = from;
  for (const choice of neighbours(problem, from.choice)) {
    if (countMoves(choice) <= mostMoves) best = betterChoice(best, foundChoice(problem, choice));
  }
  return best;
}
