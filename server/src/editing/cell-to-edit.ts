import type { Language } from '@evenkeel/shared/messages';
import { cellText } from '../import/fields/cell-text.js';
import type { Cell } from '../sources/raw-sheet.js';

/** A cell as a text to edit, which an import reads back as the same value: days and decimals in the manner of the language. */
export function cellToEdit(cell: Cell, language: Language): string {
  if (cell === null) return '';
  const text = cellText(cell);
  if (language === 'en') return text;
  if (typeof cell === 'number') return text.replace('.', ',');
  const isDay = typeof cell === 'object' && cell.kind === 'moment' && cell.date !== null;
  return isDay ? text.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$3-$2-$1') : text;
}
