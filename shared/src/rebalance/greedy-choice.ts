import { countMoves, type RebalanceProblem } from './rebalance-problem.js';
import { betterChoice, type FoundChoice, foundChoice, rebalanceState } from './rebalance-state.js';

/** What adding in another order can differ by, in minutes of all students: below it a choice is computed from scratch. */
const PLAY = 1e-3;

/** The best choice that is one move away from the one given and moves at most so many; the given one where none is better. */
export function greedyStep(problem: RebalanceProblem, from: FoundChoice, mostMoves: number): FoundChoice {
  let best = from;
  const state = rebalanceState(problem, from.choice);
  const moves = countMoves(from.choice);
  for (const [item, { slots }] of problem.items.entries()) {
    const here = from.choice[item] ?? 0;
    for (let slot = 0; slot < slots.length; slot++) {
      const isTooMany = moves - Number(here !== 0) + Number(slot !== 0) > mostMoves;
      if (slot === here || isTooMany) continue;
      state.put(item, slot);
      if (state.overload() <= best.value.overload + PLAY)
        best = betterChoice(best, foundChoice(problem, [...state.choice]));
    }
    state.put(item, here);
  }
  return best;
}
