import type { Cell, RawRow } from '../../sources/raw-sheet.js';
import { cellText } from '../fields/cell-text.js';
import { headerWords } from './header-words.js';
import type { RecognisedSheet } from './recognise-sheet.js';

/** Why a row holds no record. */
export type SkipReason = 'blank' | 'total' | 'header';

const TOTAL = /^(sub)?(totaal|totalen|totals?|eindtotaal|grand total)\b/i;

/** Tells for the rows of a sheet which hold no record: blank ones, totals, and headers repeated for the printer. */
export function skipReasonIn(sheet: RecognisedSheet): (row: RawRow) => SkipReason | null {
  const required = sheet.columns.filter(
    ({ field }) => field !== null && sheet.template.columns[field]?.need === 'column',
  );
  return (row) => {
    if (row.cells.every((cell) => cell === null)) return 'blank';
    if (isHeader(row, sheet)) return 'header';
    const holds = (index: number) => (row.cells[index] ?? null) !== null;
    return TOTAL.test(firstText(row.cells)) && !required.every(({ index }) => holds(index)) ? 'total' : null;
  };
}

function firstText(cells: readonly Cell[]): string {
  const first = cells.find((cell) => cell !== null);
  return typeof first === 'string' ? first.trim() : '';
}

function isHeader(row: RawRow, sheet: RecognisedSheet): boolean {
  return sheet.columns.every(({ index, header }) => {
    const cell = row.cells[index] ?? null;
    return cell !== null && headerWords(cellText(cell)) === headerWords(header);
  });
}
