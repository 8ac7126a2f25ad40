import { LIMITS } from '../limits.js';
import type { Cell, CellOverRows, RawRow } from '../raw-sheet.js';
import { columnOfReference } from './cell-reference.js';
import { type CellLookup, cellValue } from './cell-value.js';
import { parseXml } from './parse-xml.js';
import { withoutEmptyCells } from './without-empty-cells.js';
import { WorkbookFault } from './workbook-fault.js';

/** Where the walk through a sheet is: 50,000 rows must not become a tree of XML nodes first. */
interface SheetWalk {
  readonly lookup: CellLookup;
  readonly rows: RawRow[];
  readonly overRows: CellOverRows[];
  /** Places up to the last filled cell of each row so far. */
  places: number;
  row: number;
  column: number;
  cells: Cell[];
  cell: { type: string; style: number; text: string; hasFormula: boolean };
  inValue: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** What a sheet holds. */
export interface SheetContent {
  readonly rows: readonly RawRow[];
  readonly overRows: readonly CellOverRows[];
}

/** The rows of a sheet that hold anything, with their own numbers. More rows, columns or places than allowed are refused. */
export async function readSheet(part: AsyncIterable<string>, lookup: CellLookup): Promise<SheetContent> {
  const cell = { type: '', style: 0, text: '', hasFormula: false };
  const start = { places: 0, row: 0, column: -1, cells: [], cell, inValue: false };
  const walk: SheetWalk = { lookup, rows: [], overRows: [], ...start };
  await parseXml(withoutEmptyCells(part), {
    open: (name, attributes) => open(walk, name, attributes),
    text: (text) => {
      if (walk.inValue) walk.cell.text += text;
    },
    close: (name) => close(walk, name),
  });
  return { rows: walk.rows, overRows: walk.overRows };
}

function open(walk: SheetWalk, name: string, attributes: Attributes): void {
  if (name === 'row') startRow(walk, attributes);
  else if (name === 'c') startCell(walk, attributes);
  else if (name === 'f') walk.cell.hasFormula = true;
  else if (name === 'v' || name === 't') walk.inValue = true;
  else if (name === 'mergeCell') keepMerged(walk, attributes['ref'] ?? '');
}

const MERGED = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/;

function keepMerged({ overRows }: SheetWalk, reference: string): void {
  const [, letters, first, last] = MERGED.exec(reference) ?? [];
  const [column, from, to] = [columnOfReference(letters), Number(first), Number(last)];
  if (column === null || !(to > from)) return;
  overRows.push({ column, from, to });
  if (overRows.length > LIMITS.tableRows) throw new WorkbookFault('rows-too-many', { limit: LIMITS.tableRows });
}

function close(walk: SheetWalk, name: string): void {
  if (name === 'v' || name === 't') walk.inValue = false;
  else if (name === 'c') endCell(walk);
  else if (name === 'row') endRow(walk);
}

/** Rows and cells may leave out where they stand: then they follow the one before. */
function startRow(walk: SheetWalk, attributes: Attributes): void {
  const reference = attributes['r'];
  walk.row = reference === undefined ? walk.row + 1 : Number(reference);
  walk.column = -1;
  walk.cells = [];
}

function startCell(walk: SheetWalk, attributes: Attributes): void {
  walk.column = columnOfReference(attributes['r']) ?? walk.column + 1;
  walk.cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '', hasFormula: false };
}

function endCell({ cell, lookup, column, cells }: SheetWalk): void {
  const value = cellValue(cell, lookup);
  if (value === null) return;
  if (column >= LIMITS.columns)
    throw new WorkbookFault('columns-too-many', { count: column + 1, limit: LIMITS.columns });
  if (typeof value === 'string' && value.length > LIMITS.cellLength) {
    throw new WorkbookFault('cell-too-long', { length: value.length, limit: LIMITS.cellLength });
  }
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

function endRow(walk: SheetWalk): void {
  const { rows, cells, row } = walk;
  if (cells.length === 0) return;
  walk.places += cells.length;
  rows.push({ row, cells });
  if (rows.length > LIMITS.tableRows) throw new WorkbookFault('rows-too-many', { limit: LIMITS.tableRows });
  if (walk.places > LIMITS.cells) throw new WorkbookFault('cells-too-many', { limit: LIMITS.cells });
}
