/** A place in a run of weeks: its index, and its number in the course. */
interface Numbered {
  readonly number: number;
}

/** The indices of the weeks in runs without a gap: a line is not drawn over weeks that were not counted. */
export function lineRuns(weeks: readonly Numbered[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  weeks.forEach(({ number }, index) => {
    const follows = index > 0 && weeks[index - 1]?.number === number - 1;
    if (follows) runs.at(-1)?.push(index);
    else runs.push([index]);
  });
  return runs;
}
