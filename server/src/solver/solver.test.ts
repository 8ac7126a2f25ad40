import { buildLinearModel, type LinearModel } from '@evenkeel/shared/linear-model';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Solver } from './solver.js';
import type { SolverTask } from './solver-messages.js';

jest.setTimeout(60_000);

/** The least number of items that weigh at least so much. */
function cover(weights: readonly number[], least: number): LinearModel {
  const builder = buildLinearModel();
  const columns = weights.map(() => builder.addColumn({ kind: 'integer', upper: 1, cost: 1 }));
  builder.addRow(
    columns.map((column, index) => [column, weights[index] ?? 0] as const),
    { least },
  );
  return builder.model();
}

/** Many even numbers that have to add up to an odd half: there is no end to trying. */
function endless(): LinearModel {
  const builder = buildLinearModel();
  const rows = Array.from({ length: 8 }, () => [] as [number, number][]);
  for (let item = 0; item < 70; item++) {
    const column = builder.addColumn({ kind: 'integer', upper: 1 });
    for (const [row, terms] of rows.entries()) terms.push([column, (item * 7919 * (row + 3) + row * 104_729) % 100]);
  }
  for (const terms of rows) {
    const half = Math.floor(terms.reduce((total, [, factor]) => total + factor, 0) / 2);
    const over = builder.addColumn({ kind: 'continuous', cost: 1 });
    const under = builder.addColumn({ kind: 'continuous', cost: 1 });
    builder.addRow([...terms, [over, -1], [under, 1]], { least: half, most: half });
  }
  return builder.model();
}

const aTask = (model: LinearModel, changes: Partial<SolverTask> = {}): SolverTask => ({
  model,
  start: null,
  seconds: 30,
  step: 1,
  nodes: null,
  enough: null,
  ...changes,
});

describe('the solver', () => {
  const solver = new Solver();
  afterEach(() => solver.close());

  it('proves the best solution, from a start and without', async () => {
    const model = cover([5, 4, 3, 3], 8);
    const bare = await solver.solve(aTask(model));
    expect(bare).toMatchObject({ status: 'proved', value: 2, bound: 2 });
    expect(await solver.solve(aTask(model, { start: Float64Array.of(1, 1, 1, 1) }))).toMatchObject({
      status: 'proved',
      value: 2,
    });
  });

  it('says that there is no solution', async () => {
    expect(await solver.solve(aTask(cover([1, 2], 4)))).toMatchObject({ status: 'infeasible', solution: null });
  });

  it('answers two at once, one after the other', async () => {
    const answers = await Promise.all([solver.solve(aTask(cover([3, 3], 6))), solver.solve(aTask(cover([3, 3], 3)))]);
    expect(answers.map(({ value }) => value)).toEqual([2, 1]);
  });

  it('tells the bound when the time is over, and how far it is before', async () => {
    const told: (number | null)[] = [];
    const tell = ({ bound }: { bound: number | null }) => told.push(bound);
    const answer = await solver.solve(aTask(endless(), { seconds: 2 }), { tell });
    expect(answer.status).toBe('gap');
    expect(answer.bound ?? Number.NaN).toBeLessThan(answer.value ?? Number.NaN);
    expect(told.length).toBeGreaterThan(0);
  });

  it('is cancelled, also while it waits for its turn, and works again', async () => {
    const cancelling = new AbortController();
    const [first, second] = [0, 1].map(() => solver.solve(aTask(endless()), { signal: cancelling.signal }));
    setTimeout(() => cancelling.abort(), 1_000);
    expect((await first)?.status).toBe('cancelled');
    expect((await second)?.status).toBe('cancelled');
    expect(await solver.solve(aTask(cover([3, 3], 6)))).toMatchObject({ status: 'proved' });
  });

  it('fails with the reason when its thread is ended, and works again', async () => {
    const answer = solver.solve(aTask(endless()));
    setTimeout(() => solver.close(), 500);
    expect(await answer).toMatchObject({ status: 'failed', reason: 'the solver ended' });
    expect(await solver.solve(aTask(cover([3, 3], 6)))).toMatchObject({ status: 'proved' });
  });

  it('fails with the reason on a model that is not one', async () => {
    const broken = { ...cover([1], 1), indices: Int32Array.of(7) };
    expect((await solver.solve(aTask(broken))).status).toBe('failed');
  });
});
