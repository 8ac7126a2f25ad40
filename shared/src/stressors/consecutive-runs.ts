/** Cuts a list into runs in which every item follows its predecessor; the order is kept and nothing is left out. */
export function consecutiveRuns<T>(
  items: readonly T[],
  follows: (next: T, previous: T) => boolean,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous !== undefined && follows(item, previous)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
