import type { ImportIssue, ImportIssueCode, IssueValues } from '../../sources/import-issue.js';
import type { RawSheet } from '../../sources/raw-sheet.js';
import { cellsThatGoDown } from './cells-over-rows.js';
import { SHEET_KINDS, type SheetTemplate } from './column.js';
import { SHEET_KIND, type SheetChoices } from './column-choices.js';
import { isExplanationSheet } from './explanation-sheet.js';
import { headerWords } from './header-words.js';
import { namesPersons } from './person-columns.js';
import type { RecognisedSheet } from './recognise-sheet.js';

/** The column that says why rows were refused, in the file that is handed back. */
const ERRORS: ReadonlySet<string> = new Set(['fout', 'error']);

/** What is to be said about a sheet as a whole: its columns, and cells that stand outside them. */
export function sheetIssues(sheet: RecognisedSheet): readonly ImportIssue[] {
  const choices = choiceIssues(sheet);
  if (sheet.missing.length > 0) return [missingColumns(sheet), ...choices];
  return [
    ...choices,
    ...standInIssues(sheet),
    ...mergedIssues(sheet),
    ...continuedRows(sheet),
    ...columnIssues(sheet),
    ...strayCells(sheet),
    ...noRows(sheet),
  ];
}

function standInIssues(sheet: RecognisedSheet): readonly ImportIssue[] {
  return sheet.standIns.map(({ field, header }) =>
    issueAtColumn(sheet, 'column-stands-in', { missing: columnName(sheet.template, field ?? ''), header }),
  );
}

/** A sheet that looks like none of the template's. A text file is nothing but its one table: its refusal says it all. */
export function unrecognisedSheet(raw: RawSheet, choices: SheetChoices): readonly ImportIssue[] {
  if (choices[SHEET_KIND] === null) return [issueAt(raw, null, 'sheet-left-out')];
  if (raw.name === null) return [];
  if (isExplanationSheet(raw.name)) return [issueAt(raw, null, 'sheet-explanation')];
  return [issueAt(raw, null, raw.rows.length === 0 ? 'sheet-empty' : 'sheet-unrecognised')];
}

function missingColumns(sheet: RecognisedSheet): ImportIssue {
  const names = sheet.missing.map((field) => columnName(sheet.template, field));
  const issue = issueAt(sheet.raw, sheet.headerRow.row, 'columns-missing', {
    columns: names.join(', '),
    count: names.length,
  });
  return { ...issue, rows: sheet.dataRows.map((row) => row.row) };
}

function mergedIssues(sheet: RecognisedSheet): readonly ImportIssue[] {
  const columns = new Set(cellsThatGoDown(sheet).map(({ column }) => column));
  return sheet.columns
    .filter(({ index, field }) => field !== null && columns.has(index))
    .map(({ header }) => issueAtColumn(sheet, 'cells-merged', { header }));
}

function continuedRows({ raw, continued }: RecognisedSheet): readonly ImportIssue[] {
  const [first] = continued;
  return first === undefined ? [] : [issueAt(raw, first, 'rows-continued', { count: continued.length })];
}

/** As the template that is handed out calls it, in both languages. */
function columnName(template: SheetTemplate, field: string): string {
  const [english = field, dutch = field] = template.columns[field]?.headers ?? [];
  return english === dutch ? english : `${dutch} (${english})`;
}

function columnIssues(sheet: RecognisedSheet): readonly ImportIssue[] {
  return sheet.columns
    .filter(({ field }) => field === null)
    .map(({ header, repeats, leftOut }) => {
      const code = leftOut ? 'column-left-out' : repeats !== null ? 'column-twice' : unusedColumn(header);
      const first = sheet.columns.find((column) => column.field === repeats)?.header ?? '';
      return issueAtColumn(sheet, code, { header, first });
    });
}

function unusedColumn(header: string): ImportIssueCode {
  const words = headerWords(header);
  if (ERRORS.has(words)) return 'column-of-errors';
  return namesPersons(header) ? 'column-of-persons' : 'column-unknown';
}

/** What was said of the sheet and cannot be: nothing may be imported otherwise than was asked. */
function choiceIssues({ raw, template, headerRow, columns, choices }: RecognisedSheet): readonly ImportIssue[] {
  const headers = new Set(columns.map(({ header }) => header));
  const { [SHEET_KIND]: kind = null, ...said } = choices;
  const unknownKind = kind !== null && !SHEET_KINDS.some((known) => known === kind);
  const wrong = Object.entries(said).flatMap(([header, field]) => {
    if (!headers.has(header)) return [issueAt(raw, headerRow.row, 'said-header-unknown', { header })];
    if (field === null || Object.hasOwn(template.columns, field)) return [];
    return [issueAt(raw, headerRow.row, 'said-field-unknown', { header, field })];
  });
  return [...(unknownKind ? [issueAt(raw, null, 'said-kind-unknown', { kind })] : []), ...wrong];
}

/** In a text file a row with more cells than headers has shifted: a separator stood inside a text. In a workbook it is a remark. */
function strayCells(sheet: RecognisedSheet): readonly ImportIssue[] {
  const headed = new Set(sheet.columns.map(({ index }) => index));
  const width = Math.max(...headed) + 1;
  const shifted =
    sheet.raw.delimiter === null
      ? []
      : sheet.dataRows.filter(({ cells }) => cells.length > width && cells.slice(width).some((cell) => cell !== null));
  const long = shifted.map((row) =>
    issueAt(sheet.raw, row.row, 'row-too-long', { cells: row.cells.length, columns: sheet.columns.length }),
  );
  const isWhole = headed.size === width && sheet.raw.delimiter !== null;
  const headless = [...(isWhole ? [] : strayColumns(sheet, headed, width))].map((index) =>
    issueAt(sheet.raw, sheet.headerRow.row, 'column-without-header', { number: index + 1 }),
  );
  return [...long, ...headless];
}

function strayColumns(sheet: RecognisedSheet, headed: ReadonlySet<number>, width: number): ReadonlySet<number> {
  const stray = new Set<number>();
  for (const row of sheet.dataRows) {
    row.cells.forEach((cell, index) => {
      if (cell !== null && !headed.has(index) && (index < width || sheet.raw.delimiter === null)) stray.add(index);
    });
  }
  return stray;
}

function noRows(sheet: RecognisedSheet): readonly ImportIssue[] {
  const filled = sheet.dataRows.some((row) => row.cells.some((cell) => cell !== null));
  return filled ? [] : [issueAt(sheet.raw, sheet.headerRow.row, 'sheet-without-rows')];
}

function issueAt(raw: RawSheet, row: number | null, code: ImportIssueCode, values: IssueValues = {}): ImportIssue {
  return { code, place: { file: raw.file, sheet: raw.name, row, column: null }, value: null, values };
}

/** An issue about a whole column, at its header. */
function issueAtColumn(
  { raw, headerRow }: RecognisedSheet,
  code: ImportIssueCode,
  values: IssueValues & { readonly header: string },
): ImportIssue {
  const issue = issueAt(raw, headerRow.row, code, values);
  return { ...issue, place: { ...issue.place, column: values.header } };
}
