import type { ImportIssue } from '../sources/import-issue.js';
import type { SummedTable } from '../sources/summed-table.js';
import { isHeld, severityOf } from './issue-severity.js';
import type { ReadRows } from './template/read-rows.js';
import type { RecognisedSheet } from './template/recognise-sheet.js';
import type { RowPlace } from './template/sheet-row.js';

/** Each row below a header is one of three: `read` is always their sum. */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
  readonly skipped: number;
}

/** The rows that an error stands on, or that wait for something, as texts of `rowKey`. */
export function refusedRows(issues: readonly ImportIssue[]): ReadonlySet<string> {
  const refused = new Set<string>();
  for (const issue of issues) {
    const { place, rows } = issue;
    if (severityOf(issue) !== 'error' && !isHeld(issue)) continue;
    if (place.row !== null) refused.add(rowKey(place.file, place.sheet, place.row));
    for (const row of rows ?? []) refused.add(rowKey(place.file, place.sheet, row));
  }
  return refused;
}

/** A row as one text: number, sheet (with its length, so that it ends where it ends) and file. */
export function rowKey(file: string, sheet: string | null, row: number): string {
  return sheet === null ? `${row} ${file}` : `${row}:${sheet.length} ${sheet}${file}`;
}

/** The key of a row that was read. */
export function keyOfPlace({ sheet, row }: RowPlace): string {
  return rowKey(sheet.file, sheet.name, row);
}

/** Tells of a row whether it is among these; of none it needs no key. */
export function isAmong(rows: ReadonlySet<string>): (place: RowPlace) => boolean {
  return rows.size === 0 ? () => false : (place) => rows.has(keyOfPlace(place));
}

interface RowsToCount {
  readonly sheets: readonly ReadRows[];
  /** Sheets without a column they need: all their rows are refused. */
  readonly unusable: readonly RecognisedSheet[];
  readonly refused: ReadonlySet<string>;
  readonly repeats: ReadonlyMap<RowPlace, RowPlace>;
  /** Tables whose source has accounted for their rows. */
  readonly summed: readonly SummedTable[];
}

/** Accounts for every row. A row with an error is refused, whatever else holds for it. */
export function countRows({ sheets, unusable, refused, repeats, summed }: RowsToCount): RowCounts {
  const read = sheets.reduce((total, { rows }) => total + rows.length, 0);
  const isRefused = isAmong(refused);
  const refusedRead = refused.size === 0 ? 0 : countOf(sheets, isRefused);
  const repeated = repeats.size === 0 ? 0 : countOf(sheets, (row) => repeats.has(row) && !isRefused(row));
  const left = sheets.reduce((total, { skipped }) => total + skipped.blank + skipped.total + skipped.header, 0);
  const lost = unusable.reduce((total, sheet) => total + sheet.dataRows.length, 0);
  const own = {
    read: read + left + lost,
    accepted: read - refusedRead - repeated,
    refused: refusedRead + lost,
    skipped: left + repeated,
  };
  return summed.map((table) => table.rows).reduce(plus, own);
}

function countOf(sheets: readonly ReadRows[], isCounted: (row: RowPlace) => boolean): number {
  return sheets.reduce((total, { rows }) => total + rows.filter(isCounted).length, 0);
}

function plus(a: RowCounts, b: RowCounts): RowCounts {
  return {
    read: a.read + b.read,
    accepted: a.accepted + b.accepted,
    refused: a.refused + b.refused,
    skipped: a.skipped + b.skipped,
  };
}
