import type { Cell, CellOverRows, RawRow, RawSheet } from '../../sources/raw-sheet.js';
import type { SheetTemplate } from './column.js';
import type { HeaderColumn } from './match-headers.js';

interface SheetWithMerged {
  readonly raw: RawSheet;
  readonly template: SheetTemplate;
  readonly columns: readonly HeaderColumn[];
}

/** The columns in which a merged cell goes for each of its rows, with those cells. */
export function cellsThatGoDown({ raw, template, columns }: SheetWithMerged): readonly CellOverRows[] {
  const belonging = new Set(template.belonging);
  const places = new Set(
    columns.flatMap(({ field, index }) => (field !== null && belonging.has(field) ? [index] : [])),
  );
  return (raw.overRows ?? []).filter(({ column }) => places.has(column));
}

/** The rows with the value of each of these cells in all rows it was drawn over, where they hold nothing themselves. */
export function withCellsOverRows(rows: readonly RawRow[], cells: readonly CellOverRows[]): readonly RawRow[] {
  if (cells.length === 0) return rows;
  const places = new Map(rows.map(({ row }, place) => [row, place]));
  const last = rows.reduce((most, { row }) => Math.max(most, row), 0);
  const filled = new Map<number, Cell[]>();
  for (const { column, from, to } of withoutOverlap(cells)) {
    const value = rows[places.get(from) ?? -1]?.cells[column] ?? null;
    if (value === null) continue;
    for (let row = from + 1; row <= Math.min(to, last); row += 1) {
      const place = places.get(row);
      if (place === undefined || (rows[place]?.cells[column] ?? null) !== null) continue;
      const own = filled.get(place) ?? [...(rows[place]?.cells ?? [])];
      filled.set(place, own);
      while (own.length < column) own.push(null);
      own[column] = value;
    }
  }
  return rows.map((row, place) => {
    const own = filled.get(place);
    return own ? { ...row, cells: own } : row;
  });
}

/** In a sound workbook no cell lies over another; of those that do, the first holds, so that no row is walked twice. */
function withoutOverlap(cells: readonly CellOverRows[]): readonly CellOverRows[] {
  const ends = new Map<number, number>();
  return [...cells]
    .sort((a, b) => a.from - b.from)
    .filter(({ column, from, to }) => {
      if (from <= (ends.get(column) ?? 0)) return false;
      ends.set(column, to);
      return true;
    });
}
