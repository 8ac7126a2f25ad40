import type { LinearModel } from './linear-model.js';

/** A variable of the model. */
export interface Column {
  readonly lower?: number;
  readonly upper?: number;
  readonly cost?: number;
  readonly kind: 'integer' | 'continuous';
}

/** One term of a row: the number of a column and its factor. */
export type Term = readonly [column: number, factor: number];

export interface RowBounds {
  readonly least?: number;
  readonly most?: number;
}

/** Gathers columns and rows. */
export interface LinearModelBuilder {
  /** Adds a column, from 0 up and without cost unless said otherwise; its number comes back. */
  addColumn(column: Column): number;
  /** Adds to the cost of columns, by their terms. */
  addCosts(terms: Iterable<Term>): void;
  /** Adds a row: the sum of its terms lies within the bounds. Terms of one column are added up. */
  addRow(terms: Iterable<Term>, bounds: RowBounds): void;
  addOffset(cost: number): void;
  model(): LinearModel;
}

/** Starts an empty model. */
export function buildLinearModel(): LinearModelBuilder {
  const columns: Column[] = [];
  const costs: number[] = [];
  const rows: { readonly terms: ReadonlyMap<number, number>; readonly bounds: RowBounds }[] = [];
  let offset = 0;
  return {
    addColumn(column) {
      costs.push(column.cost ?? 0);
      return columns.push(column) - 1;
    },
    addCosts(terms) {
      for (const [column, cost] of terms) costs[column] = (costs[column] ?? 0) + cost;
    },
    addRow(terms, bounds) {
      rows.push({ terms: addedUp(terms), bounds });
    },
    addOffset(cost) {
      offset += cost;
    },
    model: () => ({
      offset,
      costs: Float64Array.from(costs),
      lower: Float64Array.from(columns, ({ lower }) => lower ?? 0),
      upper: Float64Array.from(columns, ({ upper }) => upper ?? Number.POSITIVE_INFINITY),
      integral: Uint8Array.from(columns, ({ kind }) => (kind === 'integer' ? 1 : 0)),
      rowLower: Float64Array.from(rows, ({ bounds }) => bounds.least ?? Number.NEGATIVE_INFINITY),
      rowUpper: Float64Array.from(rows, ({ bounds }) => bounds.most ?? Number.POSITIVE_INFINITY),
      starts: startsOf(rows.map(({ terms }) => terms.size)),
      indices: Int32Array.from(rows.flatMap(({ terms }) => [...terms.keys()])),
      values: Float64Array.from(rows.flatMap(({ terms }) => [...terms.values()])),
    }),
  };
}

function addedUp(terms: Iterable<Term>): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [column, factor] of terms) sums.set(column, (sums.get(column) ?? 0) + factor);
  return sums;
}

function startsOf(sizes: readonly number[]): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  for (const [row, size] of sizes.entries()) starts[row + 1] = (starts[row] ?? 0) + size;
  return starts;
}
