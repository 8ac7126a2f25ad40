import { type AcademicYear, academicYear } from '@evenkeel/shared/calendar';
import type { DetectedSheetDocument } from '@evenkeel/shared/contract';
import type { Cell } from '../sources/raw-sheet.js';
import type { SummedTable } from '../sources/summed-table.js';
import { cellText } from './fields/cell-text.js';
import { provenOrder, SLASH_DATE, type SlashOrder } from './fields/date-order.js';
import type { FilesReading } from './read-schedule-files.js';
import { choosableFields } from './template/choosable-fields.js';
import { hasOwnHeaders, SHEET_KIND } from './template/column-choices.js';
import { differentCells } from './template/different-cells.js';
import type { HeaderColumn } from './template/match-headers.js';
import { mayHoldPersons } from './template/person-columns.js';
import type { RecognisedSheet } from './template/recognise-sheet.js';

/** What was found out about each sheet, for the preview, and what can be said of its columns. */
export function detectedSheets(
  { sheets, academicYear }: Pick<FilesReading, 'sheets' | 'academicYear'>,
  said: SlashOrder | null,
): readonly DetectedSheetDocument[] {
  return sheets.map(({ raw, recognised, choices }) => ({
    file: raw.file,
    sheet: raw.name,
    kind: recognised?.template.kind ?? null,
    headerRow: recognised && hasOwnHeaders(raw) ? recognised.headerRow.row : null,
    encoding: raw.encoding,
    delimiter: raw.delimiter,
    dateOrder: recognised ? dateOrderOf(recognised, said) : null,
    columns: recognised?.columns.map((column) => detectedColumn(column, recognised)) ?? [],
    rows: recognised?.dataRows.length ?? raw.rows.length,
    profile: raw.profile ?? null,
    timeZone: raw.timeZone ?? null,
    academicYear: recognised ? yearOf(recognised, academicYear) : null,
    leftOut: choices[SHEET_KIND] === null,
    ownHeaders: hasOwnHeaders(raw),
    fields: recognised && hasOwnHeaders(raw) ? [...choosableFields(recognised.template)] : [],
    ...(recognised ? { source: recognised.source } : {}),
  }));
}

/** The same of tables of which only sums left their source: of them nothing is shown. */
export function detectedSummed(tables: readonly SummedTable[]): readonly DetectedSheetDocument[] {
  return tables.map(({ file, sheet, encoding, delimiter, headerRow, columns, rows }) => ({
    ...{ file, sheet, encoding, delimiter, headerRow },
    kind: 'enrolments',
    dateOrder: null,
    columns: columns.map((column) => ({ ...column, examples: [] })),
    rows: rows.read,
    ...{ profile: null, timeZone: null, academicYear: null },
    ...{ leftOut: false, ownHeaders: false, fields: [] },
  }));
}

/** Values shown of a column, and how much of each. */
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 40;

/** Rows in which examples are looked for: the first may be blank. */
const EXAMPLE_ROWS = 50;

function detectedColumn({ header, field, index }: HeaderColumn, sheet: RecognisedSheet) {
  const cells = sheet.dataRows.slice(0, EXAMPLE_ROWS).flatMap((row) => row.cells[index] ?? []);
  const values = [...new Set(cells.map(cellText))].filter((value) => value !== '').slice(0, EXAMPLES);
  const hidden = field === null && mayHoldPersons(header, values);
  return { header, field, examples: hidden ? [] : values.map((value) => value.slice(0, EXAMPLE_LENGTH)) };
}

/** The one year that the rows name, else that of the import; null where rows name several, or the sheet is of no year. */
function yearOf(sheet: RecognisedSheet, ofImport: AcademicYear | null): AcademicYear | null {
  if (!('academicYear' in sheet.template.columns)) return null;
  const column = sheet.columns.find(({ field }) => field === 'academicYear');
  if (!column) return ofImport;
  const named = [...differentCells(sheet.dataRows, column.index)].flatMap(
    (cell) => (cell === null ? null : academicYear(cellText(cell))) ?? [],
  );
  const [year = ofImport, ...others] = new Set(named);
  return others.length === 0 ? year : null;
}

const DAY_FIRST = /^\d{1,2}[-.]\s?\d{1,2}[-.]\s?\d{4}/;
const ISO = /^\d{4}-\d{1,2}-\d{1,2}/;

/** How the dates of a sheet are read: null while dates with slashes leave it open, and where there are none as text. */
function dateOrderOf(sheet: RecognisedSheet, said: SlashOrder | null): DetectedSheetDocument['dateOrder'] {
  const columns = sheet.columns.filter(
    ({ field }) => field !== null && sheet.template.columns[field]?.holds === 'dates',
  );
  const cells = columns.map(({ index }) => [...differentCells(sheet.dataRows, index)]);
  const holds = (pattern: RegExp) => (column: readonly Cell[]) =>
    column.some((cell) => typeof cell === 'string' && pattern.test(cell.trim()));
  const slashed = cells.filter(holds(SLASH_DATE));
  if (slashed.length > 0) return said ?? (slashed.every((column) => provenOrder(column)) ? 'day-month' : null);
  if (cells.some(holds(DAY_FIRST))) return 'day-month';
  return cells.some(holds(ISO)) ? 'iso' : null;
}
