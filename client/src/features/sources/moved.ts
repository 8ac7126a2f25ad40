/** The list with the entry at this place one place earlier (-1) or later (1); the same list where there is no such place. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const other = index + by;
  const [entry, neighbour] = [list[index], list[other]];
  if (entry === undefined || neighbour === undefined) return list;
  return list.map((one, place) => (place === index ? neighbour : place === other ? entry : one));
}
