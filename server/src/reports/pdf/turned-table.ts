/** A cell as it is printed: the lines below each other. */
export type PrintedCell = readonly string[];

/** The texts of a table, as they stand on paper. */
export interface LaidTable {
  readonly heads: readonly string[];
  /** Whether the column holds numbers. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** So many columns stand beside each other on paper with heads that can be read. */
const MOST_COLUMNS = 8;
/** So many rows fit as columns of numbers. */
const MOST_ROWS = 4;

/** Whether a table reads better with its columns below each other. */
export function isTooWide({ heads, rows }: LaidTable): boolean {
  return heads.length > MOST_COLUMNS && rows.length <= MOST_ROWS;
}

/** The table with a row for each column after the first, and a column of numbers for each row. The corner says what the rows are. */
export function turned({ heads, rows }: LaidTable, corner: string): LaidTable {
  return {
    heads: [corner, ...rows.map(([head = []]) => head.join(' '))],
    numeric: [false, ...rows.map(() => true)],
    rows: heads.slice(1).map((head, at) => [[head], ...rows.map((row) => row[at + 1] ?? [])]),
  };
}
