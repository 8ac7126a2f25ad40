/** Interest fades in the first weeks of a course, whatever is due: e^(−week/15), in weeks. */
const FADING_WEEKS = 15;
/** What is left of a series beside its size, below which nothing is left but rounding. */
const NOTHING_LEFT = 1e-9;

/** The partial correlation of a series with the one it was made for; null where nothing is left of either. */
export type CorrelateWith = (other: readonly number[]) => number | null;

/**
 * Pearson's correlation of a series over weeks with others, once a straight line over time and e^(−week/15) are taken out of both
 * (load model §3): −1 to 1. Null where one of them then has nothing left, such as an even series.
 */
export function partialCorrelation(weekNumbers: readonly number[], one: readonly number[]): CorrelateWith {
  const trends = trendsOver(weekNumbers);
  const left = without(trends, one);
  return (other) => {
    const right = left === null ? null : without(trends, other);
    if (left === null || right === null) return null;
    return dot(left, right) / Math.sqrt(dot(left, left) * dot(right, right));
  };
}

type Series = readonly number[];

/** The level, the line and the fading, made independent of each other one by one. */
function trendsOver(weekNumbers: Series): readonly Series[] {
  const given = [weekNumbers.map(() => 1), weekNumbers, weekNumbers.map((week) => Math.exp(-week / FADING_WEEKS))];
  const found: Series[] = [];
  for (const trend of given) {
    const left = without(found, trend);
    if (left !== null) found.push(left);
  }
  return found;
}

/** What is left of a series without the trends; null where that is nothing. Taken out twice, for rounding leaves a little. */
function without(trends: readonly Series[], series: Series): Series | null {
  const left = [...series];
  for (const trend of [...trends, ...trends]) {
    const part = dot(left, trend) / dot(trend, trend);
    for (let index = 0; index < left.length; index += 1) left[index] = (left[index] ?? 0) - part * (trend[index] ?? 0);
  }
  return dot(left, left) <= NOTHING_LEFT ** 2 * dot(series, series) ? null : left;
}

function dot(one: Series, other: Series): number {
  let total = 0;
  for (let index = 0; index < one.length; index += 1) total += (one[index] ?? 0) * (other[index] ?? 0);
  return total;
}
