import { serialOfMoment } from '../../sources/excel-serial.js';
import type { Cell, CellMoment } from '../../sources/raw-sheet.js';
import type { Table, TableHead } from '../table.js';
import type { SharedTexts } from './shared-texts.js';
import { STYLES, type Style } from './styles.js';
import { inPieces, XML_START } from './xml.js';

const WIDTHS = { least: 10, most: 70 } as const;
const LETTERS = 26;

interface SheetOptions {
  readonly texts: SharedTexts;
  /** Whether it is the one that a program shows when it opens the workbook. */
  readonly isSelected: boolean;
}

/** The sheet of a table, piece by piece: heads that stay in sight, then a row for each. A cell without content is left out. */
export function sheetXml(table: Table, options: SheetOptions): Iterable<string> {
  return inPieces(partsOf(table, options));
}

function* partsOf(table: Table, { texts, isSelected }: SheetOptions): Iterable<string> {
  const widths = widthsOf(table);
  const letters = widths.map((_, column) => lettersOf(column));
  const rowOf = (row: number, cells: readonly string[]) => `<row r="${row}">${cells.join('')}</row>`;
  yield `${XML_START}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
  yield `<sheetViews><sheetView${isSelected ? ' tabSelected="1"' : ''} workbookViewId="0">`;
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield columnsXml(widths);
  yield '<sheetData>';
  yield rowOf(
    1,
    table.heads.map((head, at) => headXml(head, `${letters[at]}1`, texts)),
  );
  for (const [index, row] of table.rows.entries()) {
    const number = index + 2;
    yield rowOf(
      number,
      row.map((cell, at) => cellXml(cell, `${letters[at]}${number}`, texts)),
    );
  }
  yield '</sheetData></worksheet>';
}

/** A list of columns may not be empty. */
function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
}

/** The star is no part of a column's name: importers leave signs out. */
function headXml({ text, need }: TableHead, place: string, texts: SharedTexts): string {
  return textXml(need === 'required' ? `${text} *` : text, { place, style: STYLES[need], texts });
}

function cellXml(cell: Cell, place: string, texts: SharedTexts): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textXml(cell, { place, style: STYLES.text, texts });
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if (cell.kind === 'moment') return `<c r="${place}" s="${momentStyle(cell)}"><v>${serialOfMoment(cell)}</v></c>`;
  // A formula that was never calculated has no text of its own; the sign says that nothing is there.
  const text = cell.reason === 'not-calculated' ? '#N/A' : cell.text;
  return textXml(text, { place, style: STYLES.text, texts });
}

interface TextPlace {
  readonly place: string;
  readonly style: Style;
  readonly texts: SharedTexts;
}

function textXml(text: string, { place, style, texts }: TextPlace): string {
  return text === '' ? '' : `<c r="${place}" s="${style}" t="s"><v>${texts.numberOf(text)}</v></c>`;
}

function momentStyle({ date, time }: CellMoment): Style {
  if (date === null) return STYLES.time;
  return time === null ? STYLES.day : STYLES.dayAndTime;
}

/** Wide enough for the texts of each column; rows may be wider than the heads. */
function widthsOf({ heads, rows }: Table): readonly number[] {
  const longest = heads.map(({ text }) => text.length + 3);
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      longest[at] = Math.max(longest[at] ?? 0, typeof cell === 'string' ? cell.length : 0);
    }
  }
  return longest.map((length) => Math.min(Math.max(length, WIDTHS.least), WIDTHS.most));
}

/** The letters of a column counted from 0, as references write it: A to Z, then AA. */
function lettersOf(column: number): string {
  const before = column >= LETTERS ? lettersOf(Math.floor(column / LETTERS) - 1) : '';
  return before + String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
}
