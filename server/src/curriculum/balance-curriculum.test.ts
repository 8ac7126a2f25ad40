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

/** Three courses in two periods, each two of them a curriculum: two must lie together, which counting alone doesn't see. */
const triangle = aCurriculum({
  ec: [5, 5, 5],
  periods: 2,
  curricula: [
    [0, 1],
    [1, 2],
    [0, 2],
  ],
  squared: 'distance-from-band',
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
    const broken = Object.assign(new Solver(), { solve: async () => withoutSolution('failed', 'no memory') });
    const { status, value, bound } = await balanceCurriculum(triangle, broken, { ...options, norm: 'squares' });
    expect({ status, value, bound }).toEqual({ status: 'best-found', value: 50, bound: 0 });
  });

  it('is not taken from a bound that cannot be true', async () => {
    const wrong = Object.assign(new Solver(), {
      solve: async () => ({ ...withoutSolution('failed'), status: 'proved' as const, bound: 1e6 }),
    });
    const { status, value, bound } = await balanceCurriculum(triangle, wrong, { ...options, norm: 'squares' });
    expect({ status, value, bound }).toEqual({ status: 'best-found', value: 50, bound: 0 });
  });

  it('is cancelled with the best so far', async () => {
    const signal = AbortSignal.abort();
    expect(await balanceCurriculum(triangle, solver, { ...options, norm: 'squares', signal })).toMatchObject({
      status: 'cancelled',
    });
  });
});
