import type { Format } from '../../ui/format.js';

/** A correlation or distance to three decimals, with a real minus. */
export function scoreText(value: number, format: Format): string {
  return format.number(value, 3).replace('-', '\u2212');
}
