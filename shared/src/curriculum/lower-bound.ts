import { sum } from '../util/index.js';
import type { BalanceProblem, MergedCurriculum } from './balance-problem.js';
import { type CourseWindows, courseWindows } from './course-windows.js';
import type { BalanceNorm } from './curriculum-instance.js';
import { squaredLoadCosts } from './load-costs.js';
import { possibleLoads } from './possible-loads.js';

/** A value no assignment can be better than, without solving anything; infinite where there is no assignment at all. */
export function lowerBound(problem: BalanceProblem, norm: BalanceNorm): number {
  if (norm === 'max') return leastMaximum(problem) / problem.unitsPerEc;
  const unwanted = problem.instance.weights.unwanted * forcedUnwanted(problem);
  return unwanted + sum(problem.curricula.map((curriculum) => leastSquares(problem, curriculum)));
}

/** The smallest maximum under which all courses still have a window, and all stretches of periods room for what must lie in them. */
function leastMaximum(problem: BalanceProblem): number {
  const { curricula, periods, ec, limits } = problem;
  const used = curricula.flatMap(({ courses }) => courses.map((course) => ec[course] ?? 0));
  let maximum = Math.max(0, ...used, ...curricula.map(({ total }) => Math.ceil(total / periods)));
  const most = Math.max(maximum, ...curricula.map(({ total }) => total), limits.minLoad ?? 0);
  while (maximum < most && !hasRoom(problem, maximum)) maximum++;
  return maximum;
}

function hasRoom(problem: BalanceProblem, maximum: number): boolean {
  const windows = courseWindows(problem, maximum);
  if (windows.first.some((first, course) => first > (windows.last[course] ?? 0))) return false;
  return problem.curricula.every((curriculum) => stretchesHold({ problem, curriculum, windows }, maximum));
}

interface Windowed {
  readonly problem: BalanceProblem;
  readonly curriculum: MergedCurriculum;
  readonly windows: CourseWindows;
}

function stretchesHold({ problem, curriculum, windows }: Windowed, maximum: number): boolean {
  const { periods, ec } = problem;
  for (let from = 0; from < periods; from++) {
    for (let to = from; to < periods; to++) {
      const inside = curriculum.courses.filter(
        (course) => (windows.first[course] ?? 0) >= from && (windows.last[course] ?? 0) <= to,
      );
      if (sum(inside.map((course) => ec[course] ?? 0)) > maximum * (to - from + 1)) return false;
    }
  }
  return true;
}

function forcedUnwanted({ ec, windows, isUnwanted }: BalanceProblem): number {
  return ec.filter((_, course) => {
    const [first, last] = [windows.first[course] ?? 0, windows.last[course] ?? 0];
    return Array.from({ length: Math.max(0, last - first + 1) }, (__, step) => first + step).every((period) =>
      isUnwanted(course, period),
    );
  }).length;
}

/** The cheapest row of possible loads that adds up to the total of the curriculum, in the unit of the costs. */
export function leastSquares(problem: BalanceProblem, curriculum: MergedCurriculum): number {
  const costs = squaredLoadCosts(problem, curriculum);
  let best = new Float64Array(curriculum.total + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let period = 0; period < problem.periods; period++) {
    const next = new Float64Array(curriculum.total + 1).fill(Number.POSITIVE_INFINITY);
    for (const load of possibleLoads(problem, curriculum, period)) addPeriod({ best, next }, load, costs[load] ?? 0);
    best = next;
  }
  return best[curriculum.total] ?? Number.POSITIVE_INFINITY;
}

function addPeriod({ best, next }: { best: Float64Array; next: Float64Array }, load: number, cost: number): void {
  for (let total = load; total < next.length; total++) {
    const value = (best[total - load] ?? Number.POSITIVE_INFINITY) + cost;
    if (value < (next[total] ?? 0)) next[total] = value;
  }
}
