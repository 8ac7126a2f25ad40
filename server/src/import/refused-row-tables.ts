import type { Language } from '@evenkeel/shared/messages';
import type { ImportIssue } from '../sources/import-issue.js';
import type { Cell, RawRow } from '../sources/raw-sheet.js';
import type { Table, TableHead } from '../tables/table.js';
import { TEMPLATE_SHEETS } from '../templates/sheet-columns.js';
import { cellText } from './fields/cell-text.js';
import { rowKey } from './import-rows.js';
import { isHeld, severityOf } from './issue-severity.js';
import { importText, issueText } from './issue-text.js';
import type { FilesReading } from './read-schedule-files.js';
import type { RecognisedSheet } from './template/recognise-sheet.js';

/** The refused rows of each sheet as they stand in the file, with what is wrong in a last column. */
export function refusedRowTables(reading: FilesReading, language: Language): readonly Table[] {
  const messages = messagesByRow(reading.issues, language);
  const tables = reading.sheets.flatMap(({ recognised }) => {
    if (!recognised) return [];
    const { file, name } = recognised.raw;
    const rows = recognised.dataRows.flatMap((row): readonly RefusedRow[] => {
      const found = messages.get(rowKey(file, name, row.row));
      return found ? [{ row, messages: found }] : [];
    });
    return rows.length === 0 ? [] : [tableOf(recognised, rows, language)];
  });
  return withOwnNames(tables);
}

interface RefusedRow {
  readonly row: RawRow;
  readonly messages: readonly string[];
}

function messagesByRow(issues: readonly ImportIssue[], language: Language): ReadonlyMap<string, readonly string[]> {
  const messages = new Map<string, string[]>();
  for (const issue of issues) {
    if (severityOf(issue) !== 'error' && !isHeld(issue)) continue;
    const { file, sheet, row, column } = issue.place;
    const text = issueText(issue, language);
    for (const number of new Set([...(row === null ? [] : [row]), ...(issue.rows ?? [])])) {
      const key = rowKey(file, sheet, number);
      messages.set(key, [...(messages.get(key) ?? []), column === null ? text : `${column}: ${text}`]);
    }
  }
  return messages;
}

function tableOf(sheet: RecognisedSheet, rows: readonly RefusedRow[], language: Language): Table {
  const earlier = new Set(sheet.columns.filter((column) => isErrorColumn(column.header)).map(({ index }) => index));
  const width = Math.max(sheet.headerRow.cells.length, ...rows.map(({ row }) => row.cells.length));
  const kept = Array.from({ length: width }, (_, index) => index).filter((index) => !earlier.has(index));
  const heads = kept.map((index): TableHead => ({ text: headText(sheet.headerRow.cells[index]), need: 'optional' }));
  return {
    name: sheetName(sheet, language),
    heads: [...heads, { text: errorHeader(language), need: 'required' }],
    rows: rows.map(({ row, messages }) => [...kept.map((index) => row.cells[index] ?? null), messages.join(' ')]),
  };
}

function headText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : cellText(cell);
}

function errorHeader(language: Language): string {
  return importText('importErrorColumn', language);
}

/** The remarks of an earlier attempt make place for those of this one. */
function isErrorColumn(header: string): boolean {
  const bare = header.replace(/[\s*]+$/, '').toLowerCase();
  return bare === errorHeader('nl').toLowerCase() || bare === errorHeader('en').toLowerCase();
}

/** A text file has no sheet: its table gets the name of the template, by which it is known again. */
function sheetName({ raw, template }: RecognisedSheet, language: Language): string {
  return raw.name ?? TEMPLATE_SHEETS.find(({ kind }) => kind === template.kind)?.name[language] ?? template.kind;
}

/** Names that tell the sheets apart, as spreadsheet programs number copies; they hold 31 characters at most. */
function withOwnNames(tables: readonly Table[]): readonly Table[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const name = table.name.slice(0, 25);
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return { ...table, name: count === 1 ? name : `${name} (${count})` };
  });
}
