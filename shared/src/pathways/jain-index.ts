/**
 * How equal numbers are: (Σx)² ÷ (n Σx²), 1 where all are the same, 1 ÷ n where one has everything (Jain, Chiu & Hawe 1984).
 * `students` says how many have each (null: one). 1 where all are 0.
 */
export function jainIndex(values: ArrayLike<number>, students: ArrayLike<number> | null): number {
  let count = 0;
  let total = 0;
  let squares = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    const times = students === null ? 1 : (students[index] ?? 0);
    count += times;
    total += times * value;
    squares += times * value * value;
  }
  return squares > 0 ? (total * total) / (count * squares) : 1;
}
