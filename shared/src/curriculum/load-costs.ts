import type { BalanceProblem, MergedCurriculum } from './balance-problem.js';
import { distanceFromBand } from './evaluate-assignment.js';

/**
 * What a load of each size costs a merged curriculum in a period under the norm of squares: entry n is the cost of n units, in
 * squared EC, with the weight of balance and for all curricula it stands for. Convex over the loads.
 */
export function squaredLoadCosts(problem: BalanceProblem, curriculum: MergedCurriculum): Float64Array {
  const { periods, unitsPerEc, instance } = problem;
  const mean = curriculum.total / unitsPerEc / periods;
  const weight = instance.weights.balance * curriculum.count;
  return Float64Array.from({ length: curriculum.total + 1 }, (_, units) => {
    const load = units / unitsPerEc;
    const distance = instance.squared === 'load' ? load : distanceFromBand(load, mean);
    return weight * distance ** 2;
  });
}

/** The smallest difference there can be between two values of the norm; 0 where it isn't known. */
export function valueStep({ unitsPerEc, instance }: BalanceProblem, norm: 'max' | 'squares'): number {
  if (norm === 'max') return 1 / unitsPerEc;
  const { balance, unwanted } = instance.weights;
  return Number.isInteger(balance) && Number.isInteger(unwanted) ? 1 / unitsPerEc ** 2 : 0;
}

/** A bound raised to the next value there can be. */
export function boundOnStep(bound: number, step: number): number {
  return step === 0 ? bound : Math.ceil(bound / step - 1e-6) * step;
}
