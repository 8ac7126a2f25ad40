import {
  brokenRules,
  choiceValue,
  type GoalRule,
  keptRules,
  type PlacedItem,
  type RebalanceProblem,
  rulesAmong,
} from '@evenkeel/shared/rebalance';
import { arbitraryRebalance } from '@evenkeel/shared/testing';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Solver } from '../solver/solver.js';
import { allChoices } from './all-choices.test-support.js';
import { rebalanceQuestion } from './rebalance-question.js';

jest.setTimeout(180_000);

const MOST_MOVES = 3;

/** The least overload of all choices in which the item has its place; null where none keeps to the rules. */
function leastOf(problem: RebalanceProblem, placed: PlacedItem | null, mostMoves: number): number | null {
  let least: number | null = null;
  for (const choice of allChoices(problem, mostMoves)) {
    if ((placed && choice[placed.item] !== placed.slot) || brokenRules(problem, choice).length > 0) continue;
    const { overload } = choiceValue(problem, choice);
    least = Math.min(least ?? overload, overload);
  }
  return least;
}

/** Whether nothing is possible with these rules alone. */
function isImpossible(problem: RebalanceProblem, placed: PlacedItem, rules: readonly GoalRule[]): boolean {
  const part = { ...problem, rules: rulesAmong(rules, problem.rules) };
  const isBounded = rules.some(({ kind }) => kind === 'most-moves');
  return leastOf(part, placed, isBounded ? MOST_MOVES : problem.items.length) === null;
}

describe('a question beside the plans', () => {
  const solver = new Solver();
  afterAll(() => solver.close());
  const options = { mostMoves: MOST_MOVES, seconds: 30, signal: new AbortController().signal };

  it('is answered as all choices would answer it, or with a smallest set of rules that stand in the way', async () => {
    const seen = { possible: 0, impossible: 0, unknown: 0 };
    const asked = arbitraryRebalance(fc, { items: 6, weeks: 6, groups: 2 }).chain((problem) => {
      const places = problem.items.flatMap(({ slots }, item) =>
        [...slots.keys()].slice(1).map((slot): PlacedItem => ({ item, slot })),
      );
      return fc.record({ problem: fc.constant(problem), placed: fc.constantFrom(null, ...places) });
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ problem, placed }) => {
        const answer = await rebalanceQuestion(problem, placed, solver, options);
        seen[answer.status] += 1;
        const least = leastOf(problem, placed, MOST_MOVES);
        expect(answer.status).toBe(least === null ? 'impossible' : 'possible');
        if (least !== null) {
          expect(answer.isProved).toBe(true);
          expect(answer.found?.value.overload).toBeCloseTo(least, 3);
          return;
        }
        const conflict = answer.conflict ?? [];
        expect(conflict.length).toBeGreaterThan(0);
        expect(conflict.every((rule) => rule.kind === 'most-moves' || isKept(rule, problem))).toBe(true);
        if (!placed) throw new Error('Without a place the schedule of today is possible');
        expect(isImpossible(problem, placed, conflict)).toBe(true);
        for (const left of conflict) {
          const others = conflict.filter((rule) => rule !== left);
          expect(others.length > 0 && isImpossible(problem, placed, others)).toBe(false);
        }
      }),
      { numRuns: 60, seed: 20_261_127 },
    );
    expect(seen.possible).toBeGreaterThan(5);
    expect(seen.impossible).toBeGreaterThan(5);
  });
});

function isKept(rule: GoalRule, { rules }: RebalanceProblem): boolean {
  return keptRules(rules).some(({ kind }) => kind === rule.kind);
}
