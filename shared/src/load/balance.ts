import { sum } from '../util/index.js';

/** How evenly hours lie over the weeks of a term. Definitions: `load-model` §5; every measure is 0 (or 1) for a flat term. */
export interface Balance {
  readonly weeks: number;
  readonly totalHours: number;
  readonly meanHours: number;
  readonly peakHours: number;
  /** Heaviest week ÷ mean week. */
  readonly peakToMean: number;
  /** Population standard deviation ÷ mean. */
  readonly cv: number;
  /** Share of the hours that would have to move for a flat term. */
  readonly hoover: number;
  readonly gini: number;
  /** √ of the summed squared distances from the mean, in hours. */
  readonly l2: number;
  readonly jain: number;
  /** Hours above the cap, summed over the weeks. */
  readonly excess: number;
}

/**
 * How evenly the hours lie over the weeks (load model §5); null without weeks or without hours, where no ratio exists.
 * σ is that of the population; Gini over the hours in ascending order; Jain (1984) = 1 ÷ (1 + CV²).
 */
export function balanceOf(hoursPerWeek: readonly number[], cap: number): Balance | null {
  const weeks = hoursPerWeek.length;
  const totalHours = sum(hoursPerWeek);
  if (weeks === 0 || totalHours <= 0) return null;
  const meanHours = totalHours / weeks;
  const peakHours = hoursPerWeek.reduce((a, b) => Math.max(a, b));
  const squares = sum(hoursPerWeek.map((hours) => (hours - meanHours) ** 2));
  const cv = Math.sqrt(squares / weeks) / meanHours;
  return {
    weeks,
    totalHours,
    meanHours,
    peakHours,
    peakToMean: peakHours / meanHours,
    cv,
    hoover: sum(hoursPerWeek.map((hours) => Math.abs(hours - meanHours))) / (2 * totalHours),
    gini: giniOf(hoursPerWeek, totalHours),
    l2: Math.sqrt(squares),
    jain: 1 / (1 + cv ** 2),
    excess: sum(hoursPerWeek.map((hours) => Math.max(0, hours - cap))),
  };
}

function giniOf(hoursPerWeek: readonly number[], totalHours: number): number {
  const ranked = [...hoursPerWeek].sort((a, b) => a - b).map((hours, index) => (index + 1) * hours);
  const weeks = hoursPerWeek.length;
  return (2 * sum(ranked)) / (weeks * totalHours) - (weeks + 1) / weeks;
}
