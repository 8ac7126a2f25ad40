import type { Cell, RawRow, RawSheet } from './raw-sheet.js';

/** A row by the headers of the template. A header it leaves out is a column its source knows nothing about. */
export interface TableRow {
  readonly row: number;
  /** When the source itself last changed it, where it can be believed. */
  readonly modifiedAt?: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/**
 * Rows as tables of the template. Rows that know the same columns share a table: an empty cell says "none", and must not say so
 * about what was never known.
 */
export function templateTables(file: string, rows: readonly TableRow[]): readonly RawSheet[] {
  const alike = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = Object.keys(row.cells).join('\n');
    const group = alike.get(key);
    if (group) group.push(row);
    else alike.set(key, [row]);
  }
  return [...alike.values()].map((group) => tableOf(file, group));
}

function tableOf(file: string, rows: readonly TableRow[]): RawSheet {
  const headers = Object.keys(rows[0]?.cells ?? {});
  const body = rows.map(
    ({ cells, ...place }): RawRow => ({ ...place, cells: headers.map((header) => cells[header] ?? null) }),
  );
  return {
    file,
    // Without a name: the place of a row is its place in the file, and the headers say which sheet it is.
    name: null,
    encoding: null,
    delimiter: null,
    serialEpoch: 1900,
    rows: [{ row: 0, cells: headers }, ...body],
  };
}
