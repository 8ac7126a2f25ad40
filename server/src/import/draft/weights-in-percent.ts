import type { WrittenWeight } from '../fields/percent.js';
import type { AssessmentRow } from '../template/template-rows.js';

/** The weights of a sheet in percent, by row, and whether they were written as shares of 1. */
export interface WeightsInPercent {
  readonly percentOf: (row: AssessmentRow) => number | null;
  readonly readAsShares: boolean;
}

/** How far a sum of shares may lie from 1. */
const TOLERANCE = 0.005;

/**
 * 0.4 and 0.6 below "weight" are 40 and 60 % when the whole column says so: no weight has a percent sign or is above 1, and the
 * weights of every course that gives them all add up to 1.
 */
export function weightsInPercent(rows: readonly AssessmentRow[]): WeightsInPercent {
  const written = rows.flatMap((row) => row.values.weight ?? []);
  const small = written.length > 0 && written.every(({ value, withSign }) => !withSign && value <= 1);
  const sums = small ? sumsOfCompleteGroups(rows) : [];
  const readAsShares = sums.length > 0 && sums.every((total) => Math.abs(total - 1) <= TOLERANCE);
  const factor = readAsShares ? 100 : 1;
  return { readAsShares, percentOf: (row) => percent(row.values.weight, factor) };
}

function percent(weight: WrittenWeight | null, factor: number): number | null {
  return weight === null ? null : Number((weight.value * factor).toPrecision(12));
}

function sumsOfCompleteGroups(rows: readonly AssessmentRow[]): readonly number[] {
  const groups = new Map<string, number | null>();
  for (const { values } of rows) {
    if (values.resitOf !== null) continue;
    const key = JSON.stringify([values.courseCode, values.academicYear, values.weightGroup]);
    const before = groups.get(key);
    const total = before === undefined ? 0 : before;
    groups.set(key, total === null || values.weight === null ? null : total + values.weight.value);
  }
  return [...groups.values()].filter((total) => total !== null);
}
