import type { LinearModel } from '@evenkeel/shared/linear-model';

/** How far a solution under way is: the best value and the bound known, null where there is none yet. */
export interface SolverProgress {
  readonly value: number | null;
  readonly bound: number | null;
  /** The part of the value that is not proved; 0 when proved. */
  readonly gap: number | null;
}

/** What a solver is asked. */
export interface SolverTask {
  readonly model: LinearModel;
  /** A solution to start from, which the solver checks. */
  readonly start: Float64Array | null;
  readonly seconds: number;
  /** Values nearer to one another than this can't differ; 0 where that isn't known. */
  readonly step: number;
  /** Search nodes at most, for an answer that doesn't depend on the machine; null for no limit. */
  readonly nodes: number | null;
  /** Stops as soon as a solution costs no more than this; null to go on. */
  readonly enough: number | null;
}

/** What a solver answers. */
export interface SolverOutcome {
  readonly status: 'proved' | 'gap' | 'best-found' | 'infeasible' | 'cancelled' | 'failed';
  readonly solution: Float64Array | null;
  readonly value: number | null;
  readonly bound: number | null;
  /** Why it failed. */
  readonly reason: string | null;
}

export type ToSolver = { readonly task: SolverTask; readonly cancel: SharedArrayBuffer };
export type FromSolver =
  | { readonly kind: 'progress'; readonly progress: SolverProgress }
  | { readonly kind: 'outcome'; readonly outcome: SolverOutcome };

/** No solution, for a reason. */
export function withoutSolution(
  status: 'infeasible' | 'cancelled' | 'failed',
  reason: string | null = null,
): SolverOutcome {
  return { status, solution: null, value: null, bound: null, reason };
}
