import { cellText } from './cell-text.js';
import type { FilledCell } from './field-reader.js';

/** No date, week, time or number needs more; a list of weeks fits in it. */
const LONGEST = 300;

/** A cell that should hold a short value, with single blanks. A longer text holds none: it is read as empty, and so refused. */
export function shortText(cell: FilledCell): string {
  const text = cellText(cell);
  return text.length > LONGEST ? '' : text.replace(/\s+/g, ' ');
}
