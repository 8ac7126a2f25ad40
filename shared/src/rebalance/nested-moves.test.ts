import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryRebalance } from '../testing/index.js';
import {
  brokenRules,
  choiceValue,
  countMoves,
  foundToday,
  MOST_LOSS,
  nestedMoves,
  orderMoves,
  type RebalanceProblem,
  searchChoice,
} from './index.js';

const WITHOUT_GUARDS = { noNewRedWeek: false, noPathwayWorse: false, mostPerWeek: null, leastDaysBetween: null };

/** The plans of 0, 1, 2, 3 moves that a search finds. */
function plansOf(problem: RebalanceProblem) {
  return [0, 1, 2, 3].map((mostMoves) => {
    const walk = searchChoice(problem, foundToday(problem), { mostMoves, seed: 1, steps: 2_000 });
    for (let turn = walk.next(); ; turn = walk.next()) if (turn.done) return { mostMoves, ...turn.value };
  });
}

/** Of each beginning of a list, what it takes off the overload and what the best plan does. */
function reliefs(problem: RebalanceProblem, choice: readonly number[], plans: ReturnType<typeof plansOf>) {
  const today = choiceValue(problem, foundToday(problem).choice).overload;
  const moved: number[] = problem.items.map(() => 0);
  return orderMoves(problem, choice).map(({ item, slot }, at) => {
    moved[item] = slot;
    const own = today - choiceValue(problem, moved).overload;
    return { own, best: today - (plans[at + 1]?.value.overload ?? today), broken: brokenRules(problem, moved) };
  });
}

describe('a list of moves to be made one by one', () => {
  it('keeps to all rules wherever it is broken off, and loses at most 5 % of what the best plan brings', () => {
    let nested = 0;
    fc.assert(
      fc.property(arbitraryRebalance(fc, { items: 12, weeks: 8, groups: 2 }), fc.boolean(), (made, isGuarded) => {
        const problem = isGuarded ? made : { ...made, rules: WITHOUT_GUARDS };
        const plans = plansOf(problem);
        const found = nestedMoves(problem, plans);
        const last = plans.findLast(({ choice }) => countMoves(choice) > 1);
        if (!found) {
          if (!last) return;
          const steps = reliefs(problem, last.choice, plans);
          const isGood = steps.every(({ own, best, broken }) => broken.length === 0 && own >= (1 - MOST_LOSS) * best);
          expect(isGood).toBe(false);
          return;
        }
        nested += 1;
        const steps = reliefs(problem, found.choice, plans);
        expect(steps.length).toBeGreaterThan(1);
        for (const { own, best, broken } of steps) {
          expect(broken).toEqual([]);
          expect(own).toBeGreaterThanOrEqual((1 - found.loss) * best - 1e-6);
        }
        expect(found.loss).toBeLessThanOrEqual(MOST_LOSS);
      }),
      // the seed makes sure that some of them have such a list
      { numRuns: 60, seed: 7 },
    );
    expect(nested).toBeGreaterThan(5);
  });

  it('is none where nothing can move', () => {
    const problem: RebalanceProblem = {
      ...{ weeks: [], items: [], groups: [] },
      rules: WITHOUT_GUARDS,
    };
    expect(nestedMoves(problem, plansOf(problem))).toBeNull();
    expect(nestedMoves(problem, [])).toBeNull();
  });
});
