import type { ReportCell, ReportTable } from '@evenkeel/shared/term-report';

/** What stands in a cell of a printed table: one thing, or several below each other. */
export type CellParts = readonly ReportCell[];

/**
 * The rows of a table as they are printed. Signals that differ in nothing but what was found share a row, at the place of the first: their rule, source
 * and decision are read once, and all weeks they are about are named together.
 */
export function rowsTogether({ rows }: Pick<ReportTable, 'rows'>): readonly (readonly CellParts[])[] {
  const groups = new Map<string, (readonly ReportCell[])[]>();
  for (const [at, row] of rows.entries()) {
    const key = row.some(isFound) ? JSON.stringify(row.map((cell) => (isOfOne(cell) ? null : cell))) : `row ${at}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(together);
}

function together(rows: readonly (readonly ReportCell[])[]): readonly CellParts[] {
  const [first = []] = rows;
  return first.map((cell, at): CellParts => {
    const own = rows.map((row) => row[at] ?? null);
    if (own.some(isFound)) return own;
    return rows.length > 1 && own.some(isWeeks) ? [allWeeks(own)] : [cell];
  });
}

/** All weeks that any of the cells names, in order. */
function allWeeks(cells: readonly ReportCell[]): ReportCell {
  const weeks = cells.filter(isWeeks).flatMap((cell) => cell.weeks);
  return { kind: 'weeks', weeks: [...new Set(weeks)].sort() };
}

/** Whether the cell is about one signal alone: what was found, and its weeks. */
function isOfOne(cell: ReportCell): boolean {
  return isFound(cell) || isWeeks(cell);
}

type Kinds = Exclude<ReportCell, null | string | number>;

function isFound(cell: ReportCell): cell is Extract<Kinds, { kind: 'found' }> {
  return typeof cell === 'object' && cell?.kind === 'found';
}

function isWeeks(cell: ReportCell): cell is Extract<Kinds, { kind: 'weeks' }> {
  return typeof cell === 'object' && cell?.kind === 'weeks';
}
