import {
  balanceProblem,
  type CurriculumConflict,
  type CurriculumInstance,
  type CurriculumRule,
  curriculumModel,
  findConflict,
  rulesOf,
  withRules,
} from '@evenkeel/shared/curriculum';
import { smallestConflict } from '../solver/smallest-conflict.js';
import type { Solver } from '../solver/solver.js';

/** Time for one question; a question that takes longer counts as possible, so that no rule is left out that may matter. */
const SECONDS_EACH = 5;
/** Time for all questions together. */
const SECONDS_ALL = 60;

/**
 * A smallest set of rules that can't hold together, found by asking the solver. Null when it took too long.
 */
export async function conflictBySolving(
  instance: CurriculumInstance,
  solver: Solver,
  signal?: AbortSignal,
): Promise<CurriculumConflict | null> {
  const end = performance.now() + SECONDS_ALL * 1000;
  const isImpossible = async (rules: readonly CurriculumRule[]) => {
    if (performance.now() > end || signal?.aborted) throw new TookTooLong();
    return cannotHold(withRules(instance, rules), solver);
  };
  try {
    const rules = await smallestConflict(rulesOf(instance), isImpossible);
    return { kind: 'together', rules, curriculum: null, course: null };
  } catch (error) {
    if (error instanceof TookTooLong) return null;
    throw error;
  }
}

class TookTooLong extends Error {}

async function cannotHold(instance: CurriculumInstance, solver: Solver): Promise<boolean> {
  if (findConflict(instance)) return true;
  const { model } = curriculumModel(balanceProblem(instance), 'max');
  const { status } = await solver.solve({
    model,
    start: null,
    seconds: SECONDS_EACH,
    step: 1e6,
    nodes: null,
    enough: null,
  });
  return status === 'infeasible';
}
