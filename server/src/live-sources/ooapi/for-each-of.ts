/** Questions that are open at one server at the same time. */
const AT_ONCE = 4;

/** Does the work for every item, a few at a time; answers in the order of the items. It ends with the first that fails. */
export async function forEachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const left = [...items.entries()].reverse();
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let next = left.pop(); next; next = left.pop()) results.set(next[0], await work(next[1]));
  });
  try {
    await Promise.all(workers);
  } finally {
    left.length = 0;
  }
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
