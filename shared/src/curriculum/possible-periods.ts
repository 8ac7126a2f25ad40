import type { BalanceProblem } from './balance-problem.js';
import type { Assignment } from './curriculum-instance.js';

/** The periods a course can lie in beside what is placed already (−1: not yet), by its window and its direct prerequisites. */
export function possiblePeriods(
  { order, windows }: BalanceProblem,
  assignment: Assignment,
  course: number,
): readonly number[] {
  let from = windows.first[course] ?? 0;
  let to = windows.last[course] ?? 0;
  for (const other of order.before[course] ?? []) from = Math.max(from, (assignment[other] ?? -1) + 1);
  for (const other of order.after[course] ?? []) {
    const period = assignment[other] ?? -1;
    if (period >= 0) to = Math.min(to, period - 1);
  }
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}
