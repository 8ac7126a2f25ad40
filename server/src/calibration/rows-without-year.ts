import type { ImportIssue } from '../sources/import-issue.js';
import type { RawSheet } from '../sources/raw-sheet.js';
import type { ReadResult } from '../sources/read-result.js';

/** Rows that name no academic year where nothing else tells it. */
export interface RowsWithoutYear {
  /** One for each sheet, with how many rows it stands for. */
  readonly issues: readonly ImportIssue[];
  /** What was read, without those rows: in a reading of every year they would count in each. */
  readonly leftOutOf: (read: ReadResult) => ReadResult;
}

/** The rows without a year among the issues of a reading for which no year was said. */
export function rowsWithoutYear(issues: readonly ImportIssue[]): RowsWithoutYear {
  const bySheet = new Map<string, { readonly first: ImportIssue; readonly rows: Set<number> }>();
  for (const issue of issues.filter(({ code }) => code === 'year-missing')) {
    const { file, sheet, row } = issue.place;
    const found = bySheet.get(sheetKey(file, sheet)) ?? { first: issue, rows: new Set<number>() };
    bySheet.set(sheetKey(file, sheet), found);
    for (const one of issue.rows ?? (row === null ? [] : [row])) found.rows.add(one);
  }
  const leftOutOf = (sheet: RawSheet) => {
    const rows = bySheet.get(sheetKey(sheet.file, sheet.name))?.rows;
    return rows ? { ...sheet, rows: sheet.rows.filter(({ row }) => !rows.has(row)) } : sheet;
  };
  return {
    issues: [...bySheet.values()].map(({ first, rows }) => ({ ...first, values: { count: rows.size } })),
    leftOutOf: (read) => ({ ...read, sheets: read.sheets.map(leftOutOf) }),
  };
}

function sheetKey(file: string, sheet: string | null): string {
  return JSON.stringify([file, sheet]);
}
