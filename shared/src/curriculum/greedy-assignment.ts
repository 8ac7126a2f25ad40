import type { BalanceProblem } from './balance-problem.js';
import type { Assignment } from './curriculum-instance.js';
import { possiblePeriods } from './possible-periods.js';

/**
 * A first assignment: course by course behind its prerequisites, each into the period of its window that is lightest so far. Keeps all
 * prerequisites; limits may be broken. Undefined where a window is empty.
 */
export function greedyAssignment(problem: BalanceProblem): Assignment | undefined {
  const { order, windows, periods, ec, curriculaOf } = problem;
  if (ec.some((_, course) => (windows.first[course] ?? 0) > (windows.last[course] ?? 0))) return undefined;
  const assignment = new Array<number>(ec.length).fill(-1);
  const loads = problem.curricula.map(() => new Array<number>(periods).fill(0));
  for (const course of order.sequence) {
    const weight = (period: number) => Math.max(0, ...(curriculaOf[course] ?? []).map((k) => loads[k]?.[period] ?? 0));
    const choices = possiblePeriods(problem, assignment, course);
    const chosen = choices.reduce((best, period) => (weight(period) < weight(best) ? period : best), choices[0] ?? 0);
    assignment[course] = chosen;
    for (const k of curriculaOf[course] ?? []) {
      const row = loads[k];
      if (row) row[chosen] = (row[chosen] ?? 0) + (ec[course] ?? 0);
    }
  }
  return assignment;
}
