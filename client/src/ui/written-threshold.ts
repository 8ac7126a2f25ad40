import type { Format } from './format.js';

/** Decimals that the longest shipped value has. */
const DECIMALS = 10;

/** The value of a threshold in full: nothing of it is rounded. */
export function writtenThreshold(value: number, format: Format): string {
  return format.number(value, DECIMALS);
}
