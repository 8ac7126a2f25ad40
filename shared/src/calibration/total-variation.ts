import { sum } from '../util/index.js';

/** The parts that the values are of their sum; of values that are all 0, all 0. */
export function shares(values: readonly number[]): readonly number[] {
  const total = sum(values);
  return values.map((value) => (total > 0 ? value / total : 0));
}

/**
 * The total variation distance of two series of shares: the part of the activity that lies in another week than predicted, 0 to 1
 * (half the sum of the differences).
 */
export function totalVariation(one: readonly number[], other: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < one.length; index += 1) total += Math.abs((one[index] ?? 0) - (other[index] ?? 0));
  return total / 2;
}
