import type { BalanceProblem } from './balance-problem.js';
import type { BalanceNorm } from './curriculum-instance.js';
import { squaredLoadCosts } from './load-costs.js';

/** What the search adds up: for each merged curriculum the cost of a load, and of a number of courses, in a period. */
export interface CostTables {
  readonly load: readonly Float64Array[];
  readonly count: readonly Float64Array[];
  /** By course × periods + period. */
  readonly place: Float64Array;
}

/** The tables of squares, or of loads above a maximum that is aimed at (in units). Broken limits cost more than any balance gains. */
export function costTables(problem: BalanceProblem, norm: BalanceNorm, aim: number): CostTables {
  const load = problem.curricula.map((curriculum) =>
    norm === 'squares'
      ? squaredLoadCosts(problem, curriculum)
      : Float64Array.from({ length: curriculum.total + 1 }, (_, units) => Math.max(0, units - aim) ** 2),
  );
  const penalty = penaltyFor(problem, load);
  const { minLoad, maxLoad, minCourses, maxCourses } = problem.limits;
  return {
    load: load.map((costs) => costs.map((cost, units) => cost + penalty * outside(units, minLoad, maxLoad))),
    count: problem.curricula.map(({ courses }) =>
      Float64Array.from({ length: courses.length + 1 }, (_, count) => penalty * outside(count, minCourses, maxCourses)),
    ),
    place: placeCosts(problem, norm),
  };
}

function outside(amount: number, least: number | null, most: number | null): number {
  return Math.max(0, (least ?? 0) - amount, amount - (most ?? amount));
}

/** A few times what moving the largest course around the mean can change. */
function penaltyFor({ periods, ec, curricula }: BalanceProblem, load: readonly Float64Array[]): number {
  const largest = Math.max(1, ...ec);
  const changes = curricula.map(({ total }, k) => {
    const mean = Math.ceil(total / periods);
    return (load[k]?.[Math.min(total, mean + largest)] ?? 0) - (load[k]?.[Math.min(total, mean)] ?? 0);
  });
  return 1 + 2 * Math.max(0, ...changes);
}

function placeCosts({ ec, periods, isUnwanted, instance }: BalanceProblem, norm: BalanceNorm): Float64Array {
  const costs = new Float64Array(ec.length * periods);
  if (norm === 'max') return costs;
  return costs.map((_, place) =>
    isUnwanted(Math.floor(place / periods), place % periods) ? instance.weights.unwanted : 0,
  );
}
