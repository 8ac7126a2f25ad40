import type { Cell } from '../../sources/raw-sheet.js';

/** Which part of `10/12/2026` is the day. */
export type SlashOrder = 'day-month' | 'month-day';

export const SLASH_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/**
 * How the dates with slashes in a column are to be read when nobody said: day first once one of them has a first part above
 * 12 and none has a second part above 12. A month-first column is never assumed, only offered: here it is the rarer one, and a
 * wrong guess moves deadlines by months. Null when nothing proves an order.
 */
export function provenOrder(cells: Iterable<Cell>): SlashOrder | null {
  let dayFirst = false;
  for (const cell of cells) {
    const match = typeof cell === 'string' ? SLASH_DATE.exec(cell.trim()) : null;
    if (!match) continue;
    if (Number(match[2]) > 12) return null;
    if (Number(match[1]) > 12) dayFirst = true;
  }
  return dayFirst ? 'day-month' : null;
}
