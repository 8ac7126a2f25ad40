import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costOf, isSolution } from '../linear-model/index.js';
import { aCurriculum, arbitraryCurriculum, bestByTryingAll } from '../testing/index.js';
import {
  assignmentValue,
  assignmentViolations,
  BALANCE_NORMS,
  balanceProblem,
  curriculumModel,
  findConflict,
  lowerBound,
  rulesOf,
  searchAssignment,
  withRules,
} from './index.js';

const norms = fc.constantFrom(...BALANCE_NORMS);

function searched(instance: Parameters<typeof balanceProblem>[0], norm: (typeof BALANCE_NORMS)[number]) {
  const options = { norm, seed: 1, steps: 3_000, rounds: 3, bound: Number.NEGATIVE_INFINITY };
  const walks = searchAssignment(balanceProblem(instance), options);
  for (let turn = walks.next(); ; turn = walks.next()) if (turn.done) return turn.value;
}

describe('small curricula, held against all assignments there are', () => {
  it('are never better than the bound', () => {
    fc.assert(
      fc.property(arbitraryCurriculum(fc), norms, (instance, norm) => {
        const best = bestByTryingAll(instance, norm);
        if (best === undefined) return;
        expect(lowerBound(balanceProblem(instance), norm)).toBeLessThanOrEqual(best + 1e-9);
      }),
    );
  });

  it('are possible wherever counting finds no conflict, and impossible where it does', () => {
    fc.assert(
      fc.property(arbitraryCurriculum(fc), (instance) => {
        if (findConflict(instance)) expect(bestByTryingAll(instance, 'max')).toBeUndefined();
      }),
    );
  });

  it('are found by the search with a value that is true, breaking nothing', () => {
    fc.assert(
      fc.property(arbitraryCurriculum(fc), norms, (instance, norm) => {
        if (findConflict(instance)) return;
        const found = searched(instance, norm);
        if (!found) return;
        expect(assignmentViolations(instance, found.assignment)).toEqual([]);
        expect(found.value).toBe(assignmentValue(instance, found.assignment, norm));
        expect(found.value).toBeGreaterThanOrEqual((bestByTryingAll(instance, norm) ?? 0) - 1e-9);
        expect(searched(instance, norm)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  it('are solutions of their model, at the same cost', () => {
    fc.assert(
      fc.property(arbitraryCurriculum(fc), norms, (instance, norm) => {
        if (findConflict(instance)) return;
        const found = searched(instance, norm);
        if (!found) return;
        const { model, solutionOf, assignmentOf } = curriculumModel(balanceProblem(instance), norm);
        const solution = solutionOf(found.assignment);
        expect(isSolution(model, solution)).toBe(true);
        expect(costOf(model, solution)).toBeCloseTo(found.value, 6);
        expect(assignmentOf(solution)).toEqual(found.assignment);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the value of an assignment', () => {
  it('is the heaviest load, or the sum of squared loads', () => {
    const instance = aCurriculum({ ec: [5, 5, 10], periods: 2 });
    expect(assignmentValue(instance, [0, 0, 1], 'max')).toBe(10);
    expect(assignmentValue(instance, [0, 1, 1], 'max')).toBe(15);
    expect(assignmentValue(instance, [0, 0, 1], 'squares')).toBe(200);
  });

  it('counts each of two equal curricula, from the band around the mean, and what is unwanted', () => {
    const instance = aCurriculum({
      ec: [5, 4, 6],
      periods: 2,
      curricula: [
        [0, 1, 2],
        [2, 1, 0],
      ],
      squared: 'distance-from-band',
      unwanted: [[2, 1]],
      weights: { balance: 1, unwanted: 3 },
    });
    // 9 and 6 beside a band of 7 to 8: 1 and 1
    expect(assignmentValue(instance, [0, 0, 1], 'squares')).toBe(2 * (1 + 1) + 3);
    expect(balanceProblem(instance).curricula).toEqual([
      { courses: [0, 1, 2], count: 2, total: 15, least: 0, most: 15 },
    ]);
  });
});

describe('a conflict', () => {
  it('is the shortest circle of prerequisites', () => {
    const conflict = findConflict(
      aCurriculum({
        ec: [1, 1, 1, 1],
        prerequisites: [
          [1, 0],
          [2, 1],
          [3, 2],
          [1, 3],
          [3, 1],
        ],
      }),
    );
    expect(conflict).toMatchObject({ kind: 'cycle' });
    expect(conflict?.rules).toHaveLength(2);
  });

  it('is a chain that needs more periods than there are', () => {
    const prerequisites = [
      [1, 0],
      [2, 1],
    ] as const;
    expect(findConflict(aCurriculum({ ec: [1, 1, 1], periods: 2, prerequisites }))).toMatchObject({
      kind: 'chain-too-long',
      rules: [
        { course: 1, before: 0 },
        { course: 2, before: 1 },
      ],
    });
    expect(findConflict(aCurriculum({ ec: [1, 1, 1], periods: 3, prerequisites }))).toBeUndefined();
  });

  it.each([
    ['course-too-large', { maxLoad: 5 }, { kind: 'max-load', amount: 5 }],
    ['too-much', { maxLoad: 6 }, { kind: 'max-load', amount: 6 }],
    ['too-much', { maxCourses: 1 }, { kind: 'max-courses', amount: 1 }],
    ['too-little', { minLoad: 7 }, { kind: 'min-load', amount: 7 }],
    ['too-little', { minCourses: 3 }, { kind: 'min-courses', amount: 3 }],
  ])('is %s for %j', (kind, given, rule) => {
    const limits = { minLoad: null, maxLoad: null, minCourses: null, maxCourses: null, ...given };
    const conflict = findConflict(aCurriculum({ ec: [6, 4, 3], periods: 2, limits }));
    expect(conflict).toMatchObject({ kind, rules: [rule], curriculum: 0 });
  });

  it('is about rules that make up the instance', () => {
    fc.assert(
      fc.property(arbitraryCurriculum(fc), (instance) => {
        expect(rulesOf(withRules(instance, rulesOf(instance)))).toEqual(rulesOf(instance));
      }),
    );
  });
});
