import type { Cell, RawRow } from '../../sources/raw-sheet.js';
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
  const isHeader = headerTest(sheet);
  return (row) => {
    if (row.cells.every((cell) => cell === null)) return 'blank';
    if (isHeader(row)) return 'header';
    const holds = (index: number) => (row.cells[index] ?? null) !== null;
    return TOTAL.test(firstText(row.cells)) && !required.every(({ index }) => holds(index)) ? 'total' : null;
  };
}

function firstText(cells: readonly Cell[]): string {
  const first = cells.find((cell) => cell !== null);
  return typeof first === 'string' ? first.trim() : '';
}

function headerTest(sheet: RecognisedSheet): (row: RawRow) => boolean {
  const headers = sheet.columns.map(({ index, header }) => ({ index, isHeader: sameWords(header) }));
  return ({ cells }) => headers.every(({ index, isHeader }) => isHeader(cells[index] ?? null));
}

/** Tells whether a cell repeats a header. What stood in the row above need not be looked at again. */
function sameWords(header: string): (cell: Cell) => boolean {
  const words = headerWords(header);
  let last: Cell = header;
  let isSame = true;
  return (cell) => {
    if (cell !== last) isSame = typeof cell === 'string' && headerWords(cell) === words;
    last = cell;
    return isSame;
  };
}
