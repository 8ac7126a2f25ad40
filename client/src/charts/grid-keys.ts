/** A place in a grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How each key moves through the grid, before the edges stop it. */
const MOVES: Readonly<Record<string, (at: GridPlace, size: GridSize) => GridPlace>> = {
  ArrowLeft: (at) => ({ ...at, column: at.column - 1 }),
  ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
  ArrowUp: (at) => ({ ...at, row: at.row - 1 }),
  ArrowDown: (at) => ({ ...at, row: at.row + 1 }),
  Home: (at) => ({ ...at, column: 0 }),
  End: (at, size) => ({ ...at, column: size.columns - 1 }),
  PageUp: (at) => ({ ...at, row: 0 }),
  PageDown: (at, size) => ({ ...at, row: size.rows - 1 }),
};

/** Where a key leads in the grid (the pattern of the WAI-ARIA practices), or null when the key has no meaning there. */
export function placeAfterKey(key: string, at: GridPlace, size: GridSize): GridPlace | null {
  const next = MOVES[key]?.(at, size);
  if (!next) return null;
  return { row: within(next.row, size.rows), column: within(next.column, size.columns) };
}

function within(value: number, size: number): number {
  return Math.max(0, Math.min(size - 1, value));
}
