import { sum } from '../util/index.js';
import { type BalanceProblem, balanceProblem, type MergedCurriculum } from './balance-problem.js';
import type { BalanceNorm } from './curriculum-instance.js';
import { squaredLoadCosts } from './load-costs.js';
import { leastSquares, lowerBound } from './lower-bound.js';
import { possibleLoads } from './possible-loads.js';

/** Each time round the windows may narrow what loads there can be, and the other way about. */
const TIMES = 3;
const EPSILON = 1e-6;

/**
 * The problem with the limits on loads that every assignment at least as good as a known value keeps; all of those are left, so the best is.
 * Narrower limits make narrower windows, and a smaller model.
 */
export function tightenedProblem(problem: BalanceProblem, norm: BalanceNorm, value: number): BalanceProblem {
  let tightened = problem;
  for (let time = 0; time < TIMES; time++) tightened = tightenedOnce(tightened, norm, value);
  return tightened;
}

function tightenedOnce(problem: BalanceProblem, norm: BalanceNorm, value: number): BalanceProblem {
  const { instance, unitsPerEc, limits } = problem;
  const ranges = norm === 'max' ? [[0, Math.round(value * unitsPerEc)]] : rangesWithin(problem, value);
  const least = Math.min(...ranges.map(([low = 0]) => low));
  const most = Math.max(...ranges.map(([, high = 0]) => high));
  const narrowed = balanceProblem({
    ...instance,
    limits: {
      ...instance.limits,
      minLoad: Math.max(least, limits.minLoad ?? 0) / unitsPerEc,
      maxLoad: Math.min(most, limits.maxLoad ?? most) / unitsPerEc,
    },
  });
  const curricula = narrowed.curricula.map((curriculum, k) => {
    const [low = 0, high = curriculum.most] = ranges[k] ?? [];
    return norm === 'max'
      ? curriculum
      : { ...curriculum, least: Math.max(low, curriculum.least), most: Math.min(high, curriculum.most) };
  });
  return { ...narrowed, curricula };
}

/** The smallest and the largest load of each curriculum that leaves room for the value, whatever the other loads are. */
function rangesWithin(problem: BalanceProblem, value: number): readonly (readonly number[])[] {
  const bound = lowerBound(problem, 'squares');
  return problem.curricula.map((curriculum) => {
    const allowed = value - bound + leastSquares(problem, curriculum) + EPSILON;
    const costs = squaredLoadCosts(problem, curriculum);
    const rest = cheapestRest(problem, curriculum, costs);
    const loads = loadsAnywhere(problem, curriculum).filter(
      (load) => (costs[load] ?? 0) + (rest[curriculum.total - load] ?? Number.POSITIVE_INFINITY) <= allowed,
    );
    return loads.length === 0 ? [curriculum.least, curriculum.most] : [Math.min(...loads), Math.max(...loads)];
  });
}

function loadsAnywhere(problem: BalanceProblem, curriculum: MergedCurriculum): readonly number[] {
  const loads = Array.from({ length: problem.periods }, (_, period) => possibleLoads(problem, curriculum, period));
  return [...new Set(loads.flat())].sort((a, b) => a - b);
}

/** The least cost of each total in all periods but one: as even as it can be, in whole units. */
function cheapestRest({ periods }: BalanceProblem, { total }: MergedCurriculum, costs: Float64Array): Float64Array {
  const others = periods - 1;
  return Float64Array.from({ length: total + 1 }, (_, rest) => {
    if (others === 0) return rest === 0 ? 0 : Number.POSITIVE_INFINITY;
    const [low, more] = [Math.floor(rest / others), rest % others];
    return sum([(others - more) * (costs[low] ?? 0), more === 0 ? 0 : more * (costs[low + 1] ?? 0)]);
  });
}
