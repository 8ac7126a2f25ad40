import type { BalanceProblem, MergedCurriculum } from './balance-problem.js';

/** The loads a curriculum can have in a period within the limits, rising, in units; empty where no load fits. */
export function possibleLoads(
  problem: BalanceProblem,
  curriculum: MergedCurriculum,
  period: number,
): readonly number[] {
  const { windows, ec } = problem;
  const { total, least, most } = curriculum;
  const reached = new Uint8Array(total + 1);
  reached[0] = 1;
  for (const course of curriculum.courses) {
    if (period < (windows.first[course] ?? 0) || period > (windows.last[course] ?? 0)) continue;
    const units = ec[course] ?? 0;
    for (let load = total; load >= units; load--) if (reached[load - units] === 1) reached[load] = 1;
  }
  const loads: number[] = [];
  for (let load = least; load <= most; load++) {
    if (reached[load] === 1) loads.push(load);
  }
  return loads;
}
