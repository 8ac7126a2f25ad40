import {
  brokenRules,
  choiceValue,
  compareValues,
  countMoves,
  foundToday,
  type RebalanceProblem,
} from '@evenkeel/shared/rebalance';
import { arbitraryRebalance } from '@evenkeel/shared/testing';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Solver } from '../solver/solver.js';
import { allChoices } from './all-choices.test-support.js';
import { rebalanceFrontier } from './rebalance-frontier.js';

jest.setTimeout(180_000);

/** The best of all choices for each number of moves. */
function bruteForce(problem: RebalanceProblem, mostMoves: number) {
  const best = Array.from({ length: mostMoves + 1 }, () => foundToday(problem));
  for (const choice of allChoices(problem, mostMoves)) {
    const moves = countMoves(choice);
    if (moves > mostMoves || brokenRules(problem, choice).length > 0) continue;
    const value = choiceValue(problem, choice);
    for (let at = moves; at <= mostMoves; at++) {
      const known = best[at];
      if (known && compareValues(value, known.value) < 0) best[at] = { choice, value };
    }
  }
  return best;
}

describe('the frontier of a rebalance', () => {
  const solver = new Solver();
  afterAll(() => solver.close());

  it('equals the best of all choices, in every level, with and without each rule', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRebalance(fc, { items: 8, weeks: 6, groups: 3 }), async (problem) => {
        const { points, status } = await rebalanceFrontier(problem, solver, { mostMoves: 4, seconds: 60, seed: 1 });
        const expected = bruteForce(problem, 4);
        expect(status).toBe('done');
        for (const [moves, best] of expected.entries()) {
          const point = points[Math.min(moves, points.length - 1)];
          if (!point) throw new Error('There is always the schedule of today');
          expect(point.status).toBe('proved');
          expect(point.value.overload).toBeCloseTo(best.value.overload, 3);
          // without overload nothing is left to take away, and more moves are not looked for
          if (point.mostMoves < moves) continue;
          expect([point.value.heaviest, point.value.shift]).toEqual([best.value.heaviest, best.value.shift]);
          expect(brokenRules(problem, point.choice)).toEqual([]);
        }
      }),
      { numRuns: 25, seed: 20_261_126 },
    );
  });
});
