import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { serialOfMoment } from '../sources/excel-serial.js';
import type { Cell, CellMoment } from '../sources/raw-sheet.js';
import { workbookText } from './file-text.js';
import type { Table, TableHead } from './table.js';

const HEAD_COLOURS = { required: '#FFE8B3', optional: '#E6ECF2' } as const;
const WIDTHS = { least: 10, most: 70 } as const;
/** Text format: what is typed over such a cell stays a text, so that no one makes a formula by accident. */
const TEXT_FORMAT = '@';

/** A workbook with a sheet for each table. Texts are texts: nothing becomes a formula. */
export async function workbookBytes(tables: readonly Table[]): Promise<Uint8Array> {
  return writeXlsxFile(tables.map(sheetOf)).toBuffer();
}

function sheetOf(table: Table): Sheet<never> {
  return {
    sheet: table.name,
    data: [table.heads.map(headCell), ...table.rows.map((row): Row => row.map(bodyCell))],
    columns: widthsOf(table).map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** The star is no part of a column's name: importers leave signs out. */
function headCell({ text, need }: TableHead): CellObject {
  const value = workbookText(need === 'required' ? `${text} *` : text);
  return { value, type: String, fontWeight: 'bold', backgroundColor: HEAD_COLOURS[need] };
}

function bodyCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  // A formula that was never calculated has no text of its own; the sign says that nothing is there.
  if (cell.kind === 'fault') return textCell(cell.reason === 'not-calculated' ? '#N/A' : cell.text);
  return { value: serialOfMoment(cell), type: Number, format: momentFormat(cell) };
}

function textCell(text: string): CellObject {
  return { value: workbookText(text), type: String, format: TEXT_FORMAT };
}

function momentFormat({ date, time }: CellMoment): string {
  if (date === null) return 'hh:mm';
  return time === null ? 'dd-mm-yyyy' : 'dd-mm-yyyy hh:mm';
}

/** Wide enough for the texts of each column; rows may be wider than the heads. */
function widthsOf({ heads, rows }: Table): readonly number[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), heads.length);
  return Array.from({ length: columns }, (_, index) => {
    const texts = rows.map((row) => row[index]).filter((cell) => typeof cell === 'string');
    const longest = texts.reduce((most, cell) => Math.max(most, cell.length), (heads[index]?.text.length ?? 0) + 3);
    return Math.min(Math.max(longest, WIDTHS.least), WIDTHS.most);
  });
}
