/** A linear model to minimise: columns with bounds and cost, rows as sparse sums of columns within bounds. Flat arrays, so that it travels between threads as it is. */
export interface LinearModel {
  /** Added to the cost of every solution. */
  readonly offset: number;
  readonly costs: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where a column takes whole numbers only. */
  readonly integral: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Where the entries of each row start in `indices` and `values`; one more than there are rows. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Values may be this far from whole numbers and bounds, as solvers leave them. */
const TOLERANCE = 1e-6;

/** The cost of a solution, in the unit of the costs. */
export function costOf({ costs, offset }: LinearModel, solution: ArrayLike<number>): number {
  return costs.reduce((total, cost, column) => total + cost * (solution[column] ?? 0), offset);
}

/** Whether a solution keeps to all bounds, rows and whole numbers, computed from the model alone. */
export function isSolution(model: LinearModel, solution: ArrayLike<number>): boolean {
  if (solution.length !== model.costs.length) return false;
  return keepsColumns(model, solution) && keepsRows(model, solution);
}

function keepsColumns({ lower, upper, integral }: LinearModel, solution: ArrayLike<number>): boolean {
  return lower.every((least, column) => {
    const value = solution[column] ?? Number.NaN;
    if (!isWithin(value, least, upper[column] ?? Number.POSITIVE_INFINITY)) return false;
    return integral[column] === 0 || Math.abs(value - Math.round(value)) <= TOLERANCE;
  });
}

function keepsRows(model: LinearModel, solution: ArrayLike<number>): boolean {
  return model.rowLower.every((least, row) =>
    isWithin(rowSum(model, row, solution), least, model.rowUpper[row] ?? Number.POSITIVE_INFINITY),
  );
}

function rowSum({ starts, indices, values }: LinearModel, row: number, solution: ArrayLike<number>): number {
  let total = 0;
  for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
    total += (values[entry] ?? 0) * (solution[indices[entry] ?? 0] ?? 0);
  }
  return total;
}

/** Bounds are held against the size of the number, as a solver does. */
function isWithin(value: number, least: number, most: number): boolean {
  const slack = TOLERANCE * Math.max(1, Math.abs(value));
  return value >= least - slack && value <= most + slack;
}
