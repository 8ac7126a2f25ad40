import { sum } from './sum.js';

/**
 * The numbers rounded to so many decimals such that they add up to their rounded sum: those with the largest remainder are
 * rounded up, on a tie the first (Hamilton's method of largest remainders).
 */
export function roundKeepingSum(values: readonly number[], decimals: number): readonly number[] {
  const factor = 10 ** decimals;
  const whole = values.map((value) => Math.floor(value * factor));
  const missing = Math.round(sum(values) * factor) - sum(whole);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value * factor - Math.floor(value * factor) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const up = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return whole.map((units, index) => (units + (up.has(index) ? 1 : 0)) / factor);
}
