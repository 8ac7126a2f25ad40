import type { Cell, RawRow } from '../../sources/raw-sheet.js';
import type { SheetTemplate } from './column.js';
import type { HeaderColumn } from './match-headers.js';

interface SheetOfRows {
  readonly template: SheetTemplate;
  readonly columns: readonly HeaderColumn[];
}

/** Rows with what they left to the row above them filled in, and the numbers of those. */
export interface ContinuedRows {
  readonly rows: readonly RawRow[];
  readonly continued: readonly number[];
}

/** Fewer columns say too little about what a row is of. */
const LEAST_BELONGING = 2;

/**
 * A list that was written for people names a course once, and leaves its code, name and the like blank in the rows below: those go on with
 * the row straight above, where they hold everything else they need. A row of totals does not, nor one behind a blank row.
 */
export function withContinuedRows(rows: readonly RawRow[], { template, columns }: SheetOfRows): ContinuedRows {
  const named = columns.filter((column): column is HeaderColumn & { field: string } => column.field !== null);
  const isBelonging = ({ field }: { readonly field: string }) => template.belonging?.includes(field) ?? false;
  const belonging = named.filter(isBelonging).map(({ index }) => index);
  const own = named.filter((column) => !isBelonging(column) && template.columns[column.field]?.need === 'column');
  const needed = own.map(({ index }) => index);
  if (belonging.length < LEAST_BELONGING || needed.length === 0) return { rows, continued: [] };
  const isOpen = ({ cells }: RawRow) => belonging.every((index) => isBlank(cells[index]));
  // of a million rows that all name their course no second list is made
  if (!rows.some(isOpen)) return { rows, continued: [] };
  const continued: number[] = [];
  let above: RawRow | null = null;
  const filled = rows.map((row): RawRow => {
    const goesOn =
      above !== null &&
      row.row === above.row + 1 &&
      isOpen(row) &&
      needed.every((index) => !isBlank(row.cells[index])) &&
      !isOpen(above);
    if (goesOn && above) {
      continued.push(row.row);
      above = { ...row, cells: withCellsOf(above.cells, row.cells, belonging) };
    } else above = row;
    return above;
  });
  return { rows: filled, continued };
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function withCellsOf(above: readonly Cell[], cells: readonly Cell[], places: readonly number[]): readonly Cell[] {
  const copied = [...cells];
  for (const place of places) {
    while (copied.length < place) copied.push(null);
    copied[place] = above[place] ?? null;
  }
  return copied;
}
