import { assignmentValue, assignmentViolations, BALANCE_NORMS } from '@evenkeel/shared/curriculum';
import { aCurriculum, arbitraryCurriculum, bestByTryingAll } from '@evenkeel/shared/testing';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Solver } from '../solver/solver.js';
import { withoutSolution } from '../solver/solver-messages.js';
import { balanceCurriculum } from './balance-curriculum.js';

jest.setTimeout(120_000);

const solver = new Solver();
afterAll(() => solver.close());
const options = { norm: 'max', seconds: 20, seed: 1 } as const;
const NO_LIMITS = { minLoad: null, maxLoad: null, minCourses: null, maxCourses: null };

/** One course before three others, and room for two in each of two periods. */
const tooTight = aCurriculum({
  ec: [5, 5, 5, 5],
  periods: 2,
  limits: { ...NO_LIMITS, maxCourses: 2, minLoad: 1 },
  prerequisites: [
    [1, 0],
    [2, 0],
    [3, 0],
  ],
});

describe('a curriculum in balance', () => {
  it('is as good as the best of all assignments there are, and proved so', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCurriculum(fc), fc.constantFrom(...BALANCE_NORMS), async (instance, norm) => {
        const best = bestByTryingAll(instance, norm);
        const { status, value, bound, assignment } = await balanceCurriculum(instance, solver, { ...options, norm });
        if (best === undefined)
          return expect({ status, assignment }).toEqual({ status: 'infeasible', assignment: null });
        expect(status).toBe('proved');
        expect(value).toBeCloseTo(best, 6);
        expect(bound).toBe(value);
        expect(assignmentValue(instance, assignment ?? [], norm)).toBe(value);
        expect(assignmentViolations(instance, assignment ?? [])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says which rules cannot hold together, and no more than those', async () => {
    const { status, conflict } = await balanceCurriculum(tooTight, solver, options);
    expect(status).toBe('infeasible');
    expect(conflict?.rules).toEqual([
      { kind: 'max-courses', amount: 2 },
      { kind: 'prerequisite', course: 1, before: 0 },
      { kind: 'prerequisite', course: 2, before: 0 },
      { kind: 'prerequisite', course: 3, before: 0 },
    ]);
  });

  it('is the best that was found where the solver fails', async () => {
    const instance = aCurriculum({ ec: [5, 4, 3, 3], periods: 2, prerequisites: [[0, 1]] });
    const broken = Object.assign(new Solver(), { solve: async () => withoutSolution('failed', 'no memory') });
    const { status, value, bound } = await balanceCurriculum(instance, broken, { ...options, norm: 'squares' });
    expect({ status, value }).toEqual({ status: 'best-found', value: 113 });
    expect(bound).toBeLessThanOrEqual(113);
  });

  it('is not taken from a bound that cannot be true', async () => {
    const instance = aCurriculum({ ec: [5, 4, 3, 3], periods: 2, prerequisites: [[0, 1]] });
    const wrong = Object.assign(new Solver(), {
      solve: async () => ({ ...withoutSolution('failed'), status: 'proved' as const, bound: 1e6 }),
    });
    expect(await balanceCurriculum(instance, wrong, { ...options, norm: 'max' })).toMatchObject({ value: 8 });
  });

  it('is cancelled with the best so far', async () => {
    const signal = AbortSignal.abort();
    const instance = aCurriculum({ ec: [5, 4, 3, 3, 2.5], periods: 2 });
    expect(await balanceCurriculum(instance, solver, { ...options, norm: 'squares', signal })).toMatchObject({
      status: 'cancelled',
    });
  });
});
