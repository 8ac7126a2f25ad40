import type { DetectedSheetDocument } from '@evenkeel/shared/contract';
import type { Cell } from '../sources/raw-sheet.js';
import type { SummedTable } from '../sources/summed-table.js';
import { provenOrder, SLASH_DATE, type SlashOrder } from './fields/date-order.js';
import type { SheetReading } from './read-schedule-files.js';
import type { RecognisedSheet } from './template/recognise-sheet.js';

/** What was found out about each sheet, for the preview. */
export function detectedSheets(
  sheets: readonly SheetReading[],
  said: SlashOrder | null,
): readonly DetectedSheetDocument[] {
  return sheets.map(({ raw, recognised }) => ({
    file: raw.file,
    sheet: raw.name,
    kind: recognised?.template.kind ?? null,
    headerRow: recognised?.headerRow.row ?? null,
    encoding: raw.encoding,
    delimiter: raw.delimiter,
    dateOrder: recognised ? dateOrderOf(recognised, said) : null,
    columns: recognised?.columns.map(({ header, field }) => ({ header, field })) ?? [],
    rows: recognised?.dataRows.length ?? raw.rows.length,
    ...(recognised ? { source: recognised.source } : {}),
  }));
}

/** The same of tables of which only sums left their source. */
export function detectedSummed(tables: readonly SummedTable[]): readonly DetectedSheetDocument[] {
  return tables.map(({ file, sheet, encoding, delimiter, headerRow, columns, rows }) => ({
    ...{ file, sheet, encoding, delimiter, headerRow },
    kind: 'enrolments',
    dateOrder: null,
    columns: columns.map((column) => ({ ...column })),
    rows: rows.read,
  }));
}

const DAY_FIRST = /^\d{1,2}[-.]\s?\d{1,2}[-.]\s?\d{4}/;
const ISO = /^\d{4}-\d{1,2}-\d{1,2}/;

/** How the dates of a sheet are read: null while dates with slashes leave it open, and where there are none as text. */
function dateOrderOf(sheet: RecognisedSheet, said: SlashOrder | null): DetectedSheetDocument['dateOrder'] {
  const columns = sheet.columns.filter(
    ({ field }) => field !== null && sheet.template.columns[field]?.holds === 'dates',
  );
  const cells = columns.map(({ index }) => sheet.dataRows.map((row) => row.cells[index] ?? null));
  const holds = (pattern: RegExp) => (column: readonly Cell[]) =>
    column.some((cell) => typeof cell === 'string' && pattern.test(cell.trim()));
  const slashed = cells.filter(holds(SLASH_DATE));
  if (slashed.length > 0) return said ?? (slashed.every((column) => provenOrder(column)) ? 'day-month' : null);
  if (cells.some(holds(DAY_FIRST))) return 'day-month';
  return cells.some(holds(ISO)) ? 'iso' : null;
}
