import { LIMITS } from '../limits.js';
import type { Cell, RawRow } from '../raw-sheet.js';
import { columnOfReference } from './cell-reference.js';
import { type CellLookup, cellValue } from './cell-value.js';
import { parseXml, type XmlEvents } from './parse-xml.js';
import { WorkbookFault } from './workbook-fault.js';

/** The rows of a sheet that hold anything, with their own numbers. More rows, columns or places than allowed are refused. */
export async function readSheet(part: AsyncIterable<string>, lookup: CellLookup): Promise<readonly RawRow[]> {
  const collector = sheetCollector(lookup);
  await parseXml(part, collector.events);
  return collector.rows;
}

interface SheetCollector {
  readonly rows: readonly RawRow[];
  readonly events: XmlEvents;
}

/** Gathers rows while the parser walks by: 50,000 rows must not become a tree of XML nodes first. */
function sheetCollector(lookup: CellLookup): SheetCollector {
  const rows: RawRow[] = [];
  let places = 0;
  let rowNumber = 0;
  let column = -1;
  let cells: Cell[] = [];
  let cell = { type: '', style: 0, text: '', hasFormula: false };
  let inValue = false;

  const startRow = (reference: string | undefined) => {
    rowNumber = reference === undefined ? rowNumber + 1 : Number(reference);
    column = -1;
    cells = [];
  };
  const startCell = (attributes: Readonly<Record<string, string>>) => {
    column = columnOfReference(attributes['r']) ?? column + 1;
    cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '', hasFormula: false };
  };
  const endCell = () => {
    const value = cellValue(cell, lookup);
    if (value === null) return;
    if (column >= LIMITS.columns) {
      throw new WorkbookFault('columns-too-many', { count: column + 1, limit: LIMITS.columns });
    }
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  };
  const endRow = () => {
    if (cells.length === 0) return;
    places += cells.length;
    rows.push({ row: rowNumber, cells });
    if (rows.length > LIMITS.rows) throw new WorkbookFault('rows-too-many', { limit: LIMITS.rows });
    if (places > LIMITS.cells) throw new WorkbookFault('cells-too-many', { limit: LIMITS.cells });
  };
  return {
    rows,
    events: {
      open: (name, attributes) => {
        if (name === 'row') startRow(attributes['r']);
        else if (name === 'c') startCell(attributes);
        else if (name === 'f') cell.hasFormula = true;
        else if (name === 'v' || name === 't') inValue = true;
      },
      text: (text) => {
        if (inValue) cell.text += text;
      },
      close: (name) => {
        if (name === 'v' || name === 't') inValue = false;
        else if (name === 'c') endCell();
        else if (name === 'row') endRow();
      },
    },
  };
}
