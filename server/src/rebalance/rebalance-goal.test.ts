import {
  brokenRules,
  type Choice,
  countMoves,
  type GoalProblem,
  type GoalRule,
  goalRules,
  minutesOf,
  type RebalanceGoal,
  type RebalanceProblem,
  withGoalRules,
} from '@evenkeel/shared/rebalance';
import { arbitraryRebalance } from '@evenkeel/shared/testing';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Solver } from '../solver/solver.js';
import { allChoices } from './all-choices.test-support.js';
import { rebalanceGoal } from './rebalance-goal.js';

jest.setTimeout(180_000);

function goalOf(problem: RebalanceProblem, part: Partial<RebalanceGoal> = {}): RebalanceGoal {
  const { rules } = problem;
  return { mostHours: 50, mostMoves: 3, mostWeeks: 2, locked: [], programmeCode: 'P', studyYear: null, rules, ...part };
}

/** Said by the choice alone, without the model. */
function fulfils({ problem, mostMoves, level }: GoalProblem, choice: Choice): boolean {
  const isLight = problem.groups.every((group) =>
    minutesOf(group, choice).every((minutes, week) => !level.holds(group, week) || minutes <= level.mostMinutes),
  );
  const isOpen = choice.every((slot, item) => slot === 0 || level.isOpen(item, slot));
  return isLight && isOpen && countMoves(choice) <= mostMoves && brokenRules(problem, choice).length === 0;
}

function fewestMoves(problem: RebalanceProblem, goal: RebalanceGoal, rules: readonly GoalRule[]): number | null {
  const asked = withGoalRules(problem, goal, rules);
  const moves = [...allChoices(problem)].filter((choice) => fulfils(asked, choice)).map(countMoves);
  return moves.length > 0 ? Math.min(...moves) : null;
}

describe('the wish that no week has more hours', () => {
  const solver = new Solver();
  afterAll(() => solver.close());
  const options = { seconds: 30, signal: new AbortController().signal };

  it('is reached by the fewest moves, or told with a smallest set of wishes that conflict', async () => {
    const seen = { reached: 0, impossible: 0, unknown: 0 };
    const locked = fc.subarray(['C0/A', 'C1/A']);
    const wishes = fc.record({ mostHours: fc.constantFrom(40, 50, 60), mostMoves: fc.constantFrom(1, 3), locked });
    await fc.assert(
      fc.asyncProperty(arbitraryRebalance(fc, { items: 5, weeks: 5, groups: 2 }), wishes, async (problem, wish) => {
        const goal = goalOf(problem, wish);
        const rules = goalRules(problem, goal);
        const answer = await rebalanceGoal(problem, goal, solver, options);
        seen[answer.status] += 1;
        const fewest = fewestMoves(problem, goal, rules);
        expect(answer.status).toBe(fewest === null ? 'impossible' : 'reached');
        if (answer.choice) {
          expect(fulfils(withGoalRules(problem, goal, rules), answer.choice)).toBe(true);
          expect([answer.isProved, countMoves(answer.choice)]).toEqual([true, fewest]);
          return;
        }
        const conflict = answer.conflict ?? [];
        expect(fewestMoves(problem, goal, conflict)).toBeNull();
        for (const left of conflict) {
          expect(
            fewestMoves(
              problem,
              goal,
              conflict.filter((rule) => rule !== left),
            ),
          ).not.toBeNull();
        }
      }),
      { numRuns: 40, seed: 20_261_126 },
    );
    expect(seen.reached).toBeGreaterThan(3);
    expect(seen.impossible).toBeGreaterThan(3);
  });
});
