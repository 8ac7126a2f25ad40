/** A table in words, before it is laid out. */
export interface WordedTable {
  readonly heads: readonly string[];
  /** Whether the column holds numbers. */
  readonly numeric: readonly boolean[];
  /** Each cell as its lines. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** So many columns stand beside each other on paper with heads that can be read. */
const MOST_COLUMNS = 8;
/** So many rows fit as columns of numbers. */
const MOST_ROWS = 4;

/** Whether a table reads better with its columns below each other. */
export function isTooWide({ heads, rows }: WordedTable): boolean {
  return heads.length > MOST_COLUMNS && rows.length <= MOST_ROWS;
}

/** The table with a row for each column after the first, and a column of numbers for each row. The corner says what the rows are. */
export function turned({ heads, rows }: WordedTable, corner: string): WordedTable {
  return {
    heads: [corner, ...rows.map(([head = []]) => head.join(' '))],
    numeric: [false, ...rows.map(() => true)],
    rows: heads.slice(1).map((head, at) => [[head], ...rows.map((row) => row[at + 1] ?? [])]),
  };
}
