import { costOf, isSolution, type LinearModel } from '@evenkeel/shared/linear-model';
import type { Highs, HighsCallbackMap, Model } from 'highs';
import { type SolverOutcome, type SolverProgress, type SolverTask, withoutSolution } from './solver-messages.js';

export interface SolveControl {
  readonly isCancelled: () => boolean;
  readonly tell: (progress: SolverProgress) => void;
}

/** What isn't finite is not known. */
const known = (value: number | undefined) => (value !== undefined && Math.abs(value) < 1e20 ? value : null);

/** Solves a model with HiGHS, in this thread. Each answer is held against the model again, by our own arithmetic. */
export function solveModel(highs: Highs, task: SolverTask, control: SolveControl): SolverOutcome {
  const model = highs.createModel(modelData(task.model));
  try {
    setOptions(model, task);
    if (task.start) model.setSolution({ colValue: task.start });
    model.run(callbacksFor(highs, task, control));
    return outcomeOf(highs, { model, task }, control.isCancelled());
  } finally {
    model.dispose();
  }
}

function modelData(model: LinearModel) {
  const { costs, rowLower, offset, starts, indices, values } = model;
  const [numCols, numRows] = [costs.length, rowLower.length];
  return {
    numCols,
    numRows,
    offset,
    colCost: costs,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower,
    rowUpper: model.rowUpper,
    integrality: Int32Array.from(model.integral),
    matrix: { format: 'csr' as const, numRows, numCols, starts, indices, values },
  };
}

function setOptions(model: Model, { seconds, step, nodes }: SolverTask): void {
  model.options.set({
    output_flag: false,
    time_limit: Math.max(0.01, seconds),
    // with another seed wrong bounds were reported
    random_seed: 0,
    mip_rel_gap: 0,
    mip_abs_gap: step > 0 ? 0.99 * step : 1e-6,
    ...(nodes === null ? {} : { mip_max_nodes: nodes }),
  });
}

function callbacksFor(highs: Highs, { enough }: SolverTask, { isCancelled, tell }: SolveControl): HighsCallbackMap {
  const { mipInterrupt, simplexInterrupt, ipmInterrupt } = highs.constants.callbackType;
  const stop = (event: { interrupt(): void }): undefined => {
    if (isCancelled()) event.interrupt();
    return undefined;
  };
  return {
    [simplexInterrupt]: stop,
    [ipmInterrupt]: stop,
    [mipInterrupt]: (event) => {
      const { mip_primal_bound, mip_dual_bound, mip_gap } = event.data;
      tell({ value: known(mip_primal_bound), bound: known(mip_dual_bound), gap: known(mip_gap) });
      if (enough !== null && (mip_primal_bound ?? Number.POSITIVE_INFINITY) <= enough) event.interrupt();
      return stop(event);
    },
  };
}

interface Run {
  readonly model: Model;
  readonly task: SolverTask;
}

function outcomeOf(highs: Highs, { model, task }: Run, isCancelled: boolean): SolverOutcome {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return withoutSolution('infeasible');
  const solution = checkedSolution(model, task.model);
  const bound = known(model.info.get('mip_dual_bound') as number | undefined); // HiGHS keeps it as a number
  if (!solution) return noSolution(isCancelled, bound);
  const value = costOf(task.model, solution);
  const answer = { solution, value, bound, reason: null };
  if (isCancelled) return { ...answer, status: 'cancelled' };
  // a bound above the value can't be: then the value is all that is known
  if (bound === null || bound > value + 1e-6 * Math.max(1, Math.abs(value))) {
    return { ...answer, bound: null, status: 'best-found' };
  }
  return { ...answer, status: status === modelStatus.optimal ? 'proved' : 'gap' };
}

function noSolution(isCancelled: boolean, bound: number | null): SolverOutcome {
  if (isCancelled) return { ...withoutSolution('cancelled'), bound };
  return { ...withoutSolution('failed', 'no solution within the limits'), bound };
}

/** The solution with its whole numbers made whole, where it holds. */
function checkedSolution(model: Model, linear: LinearModel): Float64Array | null {
  const { colValue } = model.getSolution();
  if (colValue.length !== linear.costs.length) return null;
  const solution = Float64Array.from(colValue, (value, column) =>
    linear.integral[column] === 1 ? Math.round(value) : value,
  );
  return isSolution(linear, solution) ? solution : null;
}
