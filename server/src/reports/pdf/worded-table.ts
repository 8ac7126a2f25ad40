import { type ColumnKind, type ReportCell, type ReportTable, words } from '@evenkeel/shared/term-report';
import { capitalised } from '../capitalised.js';
import type { ReportWords } from '../report-words.js';
import { amountsJoined } from './amounts-joined.js';
import { type CellParts, rowsTogether } from './rows-together.js';
import { type SourceBelow, sourcesBelow } from './sources-below.js';
import { isTooWide, type LaidTable, type PrintedCell, turned } from './turned-table.js';

/** A table in words, with the sources that stand below it. */
export interface WordedTable extends LaidTable {
  readonly below: readonly SourceBelow[];
}

/** The words of a table as they are laid out on paper: amounts with their units, returning sources below, and what is too wide turned. */
export function wordedTable(given: ReportTable, said: ReportWords): WordedTable {
  const table = amountsJoined(given);
  const { columns, levels } = table;
  const untold = said.text(words('report.untoldCell'));
  const linesOf = (parts: CellParts, at: number) =>
    parts.map((part) => cellText(part, columns[at]?.kind ?? 'text', said) ?? untold);
  const { rows, below } = withSources(
    rowsTogether(table).map((row) => row.map(linesOf)),
    columns.findIndex(({ id }) => id === 'authority'),
  );
  const laid: LaidTable = {
    heads: columns.map(({ head }) => capitalised(said.text(head))),
    numeric: columns.map(({ kind }) => kind !== 'text'),
    rows,
  };
  const turns = !levels && isTooWide(laid);
  return { ...(turns ? turned(laid, said.text(words('report.column.figure'))) : laid), below };
}

/** Null for a number that can't be told. */
function cellText(cell: ReportCell, kind: ColumnKind, said: ReportWords): string | null {
  if (cell === null) return kind === 'text' ? '–' : null;
  return said.text(cell, kind);
}

type Rows = readonly (readonly PrintedCell[])[];

/** Returning sources in the column named stand below the table. */
function withSources(rows: Rows, column: number): { readonly rows: Rows; readonly below: readonly SourceBelow[] } {
  if (column < 0) return { rows, below: [] };
  const { cells, below } = sourcesBelow(rows.map((row) => (row[column] ?? []).join(' ')));
  const sourced = (row: readonly PrintedCell[], at: number) => row.with(column, [cells[at] ?? '']);
  return { rows: rows.map(sourced), below };
}
