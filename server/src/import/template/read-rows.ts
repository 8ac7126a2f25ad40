import type { ImportIssue } from '../../sources/import-issue.js';
import type { Cell, RawRow } from '../../sources/raw-sheet.js';
import { cellText } from '../fields/cell-text.js';
import { provenOrder, type SlashOrder } from '../fields/date-order.js';
import type { ColumnContext, FieldResult, FilledCell } from '../fields/field-reader.js';
import { NOTE_LENGTH } from '../fields/text.js';
import { isUnknownMark } from '../fields/unknown-marks.js';
import type { Column, Columns, RowValues, SheetTemplate } from './column.js';
import { differentCells } from './different-cells.js';
import type { HeaderColumn } from './match-headers.js';
import type { RecognisedSheet } from './recognise-sheet.js';
import { rowIssue, type SheetFace, type SheetRow } from './sheet-row.js';
import { type SkipReason, skipReasonIn } from './skipped-rows.js';

/** The rows of a sheet, read, with an account of those that hold no record. */
export interface ReadRows<C extends Columns = Columns> {
  readonly sheet: SheetFace;
  readonly rows: readonly SheetRow<C>[];
  readonly skipped: Readonly<Record<SkipReason, number>>;
  readonly issues: readonly ImportIssue[];
}

interface ColumnReader {
  readonly field: string;
  readonly index: number;
  readonly column: Column<unknown>;
  readonly context: ColumnContext;
  /** What cells of this column were read as: most columns hold few different texts. */
  readonly known: Map<Cell, CellRead>;
  /** The cell that was read last: the next row often holds the same. */
  last: { readonly cell: Cell; readonly read: CellRead };
}

/** A header such as `Duur (min)`. */
const MINUTES = /\bmin(?:\.|uten|utes|uter)?(?:\W|$)/i;

/** Different cells remembered for a column; one where hardly two are the same must not fill the memory. */
const MOST_KNOWN = 5_000;

/** Reads all rows of a sheet by its template. Every fault is collected; none stops the rows after it. */
export function readRows<C extends Columns>(
  sheet: RecognisedSheet,
  template: SheetTemplate<C>,
  slashOrder: SlashOrder | null,
): ReadRows<C> {
  const face = sheetFace(sheet);
  const readers = columnReaders(sheet, slashOrder);
  const skipReason = skipReasonIn(sheet);
  const blank = Object.fromEntries(Object.keys(template.columns).map((field) => [field, null])) as RowValues<C>; // one for each column
  const skipped = { blank: blankLinesBetween(sheet), total: 0, header: 0 };
  const issues: ImportIssue[] = [];
  const rows: SheetRow<C>[] = [];
  for (const raw of sheet.dataRows) {
    const reason = skipReason(raw);
    if (reason) skipped[reason] += 1;
    else rows.push(readRow<C>({ raw, face, readers, blank, issues }));
  }
  return { sheet: face, rows, skipped, issues };
}

function sheetFace({ raw, columns, standIns, source }: RecognisedSheet): SheetFace {
  const headerOf = new Map(
    [...standIns, ...columns].flatMap(({ field, header }) => (field === null ? [] : [[field, header] as const])),
  );
  return {
    file: raw.file,
    name: raw.name,
    headerOf,
    source,
    ofSource: raw.numbering === 'source',
    ofSystem: raw.ofSystem === true,
  };
}

/** A workbook leaves blank rows out of its file: they show as gaps in the numbering. A text file has them as rows. */
function blankLinesBetween({ raw, headerRow, dataRows }: RecognisedSheet): number {
  const last = dataRows.at(-1);
  if (raw.name === null || raw.numbering === 'source' || !last) return 0;
  return last.row - headerRow.row - dataRows.length;
}

function columnReaders(sheet: RecognisedSheet, slashOrder: SlashOrder | null): readonly ColumnReader[] {
  const { serialEpoch } = sheet.raw;
  const ofSheet = orderOfSheet(sheet);
  return [...sheet.columns, ...sheet.standIns].flatMap((header) => {
    const { field, index } = header;
    const column = columnOf(sheet, header);
    if (field === null || !column) return [];
    const proven = column.holds === 'dates' ? (provenOrder(differentCells(sheet.dataRows, index)) ?? ofSheet) : null;
    const reader = {
      field,
      index,
      column,
      context: { slashOrder: slashOrder ?? proven, serialEpoch, inMinutes: MINUTES.test(header.header) },
      known: new Map(),
    };
    return [{ ...reader, last: { cell: null, read: readCell(null, reader) } }];
  });
}

/** What one column of dates proves, and none speaks against, goes for those that leave it open: they were written by the same hand. */
function orderOfSheet({ columns, template, dataRows }: RecognisedSheet): SlashOrder | null {
  const indices = columns.flatMap(({ field, index }) =>
    field !== null && template.columns[field]?.holds === 'dates' ? [index] : [],
  );
  return indices.length < 2 ? null : provenOrder(indices.flatMap((index) => [...differentCells(dataRows, index)]));
}

/** A column that stands in is read its own way; what is wrong with its cells is said of the column it is. */
function columnOf({ template }: RecognisedSheet, { field, standsInAs }: HeaderColumn): Column<unknown> | undefined {
  const column = field === null ? undefined : template.columns[field];
  const standIn = template.signs?.standIns[field ?? '']?.find((one) => one.field === standsInAs);
  if (!column || !standIn) return column;
  return { ...column, need: 'optional', read: (cell, context) => valueOrNone(standIn.read(cell, context)) };
}

function valueOrNone(result: FieldResult<unknown>): FieldResult<unknown> {
  return result.kind === 'fault' ? { kind: 'value', value: null } : result;
}

interface RowToRead<C extends Columns> {
  readonly raw: RawRow;
  readonly face: SheetFace;
  readonly readers: readonly ColumnReader[];
  readonly blank: RowValues<C>;
  readonly issues: ImportIssue[];
}

function readRow<C extends Columns>({ raw, face, readers, blank, issues }: RowToRead<C>): SheetRow<C> {
  // what has no value comes from the one blank row behind all: most rows fill few of the columns there may be
  const values: Record<string, unknown> = Object.create(blank);
  const { row, cells, modifiedAt } = raw;
  for (const reader of readers) {
    const read = knownCell(cells[reader.index] ?? null, reader);
    if (read.value !== null) values[reader.field] = read.value;
    if (read.issue)
      issues.push(rowIssue({ sheet: face, row }, read.issue.code, { field: reader.field, ...read.issue }));
  }
  const place = { sheet: face, row, values: values as RowValues<C> }; // each value comes from the reader of its own column
  return modifiedAt === undefined ? place : { ...place, modifiedAt };
}

interface CellRead {
  readonly value: unknown;
  readonly issue?: Pick<ImportIssue, 'code' | 'value' | 'values'>;
}

function knownCell(cell: Cell, reader: ColumnReader): CellRead {
  if (reader.last.cell === cell) return reader.last.read;
  const read = reader.known.get(cell) ?? readCell(cell, reader);
  if (reader.known.size < MOST_KNOWN) reader.known.set(cell, read);
  reader.last = { cell, read };
  return read;
}

function readCell(cell: Cell, { column, context }: Pick<ColumnReader, 'column' | 'context'>): CellRead {
  if (cell === null || (typeof cell === 'string' && isUnknownMark(cell))) return blankCell(cell, column);
  if (typeof cell === 'object' && cell.kind === 'fault') {
    const code = cell.reason === 'error-value' ? 'cell-error' : 'formula-not-calculated';
    return { value: null, issue: { code, value: cell.text, values: {} } };
  }
  if (typeof cell === 'string' && ERROR_VALUE.test(cell))
    return { value: null, issue: { code: 'cell-error', value: cell, values: {} } };
  const length = typeof cell === 'string' ? cell.trim().length : 0;
  // No field holds more, and what tells dates and weeks apart need not look at a novel.
  if (length > NOTE_LENGTH) return { value: null, issue: tooLong(cell, length) };
  const result = column.read(cell, context);
  if (result.kind === 'fault')
    return { value: null, issue: { code: result.code, value: shown(cell), values: result.values } };
  if (!result.remark) return { value: result.value };
  return { value: result.value, issue: { code: result.remark, value: shown(cell), values: result.remarkValues ?? {} } };
}

/** What spreadsheet programs write into a text file for a formula without a value. */
const ERROR_VALUE =
  /^\s*#(REF!|VERW!|N\/A|N\/B|NAME\?|NAAM\?|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NUM!|GETAL!|NULL!|LEEG!)\s*$/i;

function tooLong(cell: FilledCell, length: number): NonNullable<CellRead['issue']> {
  return { code: 'value-too-long', value: shown(cell), values: { length, limit: NOTE_LENGTH } };
}

function blankCell(cell: Cell, column: Column<unknown>): CellRead {
  if (column.need === 'optional') return { value: null };
  return { value: null, issue: { code: 'value-missing', value: cell === null ? null : shown(cell), values: {} } };
}

function shown(cell: FilledCell): string {
  const text = cellText(cell);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
