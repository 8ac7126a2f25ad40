import type { Cell, RawRow } from '../../sources/raw-sheet.js';

/** What stands in a column of these rows, each once: of a million rows most columns hold a few hundred different cells. */
export function differentCells(rows: readonly RawRow[], column: number): ReadonlySet<Cell> {
  const cells = new Set<Cell>();
  let last: Cell | undefined;
  for (const row of rows) {
    const cell = row.cells[column] ?? null;
    if (cell !== last) cells.add(cell);
    last = cell;
  }
  return cells;
}
