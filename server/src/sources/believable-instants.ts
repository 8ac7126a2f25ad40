/** Fewer items tell nothing by changing at one moment. */
const FEWEST_FOR_A_COPY = 3;

/**
 * The moments at which a source says items were changed, without those that are no change of the item itself: where most were changed
 * within one minute, the course was copied or the file was made then. Texts in ISO 8601; undefined where there is none.
 */
export function believableInstants(instants: readonly (string | null)[]): readonly (string | undefined)[] {
  const counts = new Map<string, number>();
  const known = instants.flatMap((instant) => instant ?? []);
  for (const instant of known) counts.set(minuteOf(instant), (counts.get(minuteOf(instant)) ?? 0) + 1);
  const isCopy = (instant: string) => {
    const count = counts.get(minuteOf(instant)) ?? 0;
    return known.length >= FEWEST_FOR_A_COPY && count * 2 > known.length;
  };
  return instants.map((instant) => (instant === null || isCopy(instant) ? undefined : instant));
}

function minuteOf(instant: string): string {
  return instant.slice(0, 16);
}
