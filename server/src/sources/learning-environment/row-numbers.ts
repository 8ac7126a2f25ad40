import type { JsonFile } from '../json/read-json.js';
import type { CourseItem } from './course-item.js';

/** The row by which each item is known: the line it starts on, or its number in the file where they share lines. */
export function rowNumbers(
  { lineOfValue }: Pick<JsonFile, 'lineOfValue'>,
  items: readonly CourseItem[],
): (item: CourseItem) => number {
  const lines = items.map(({ object }) => lineOfValue(object));
  const apart = new Set(lines).size === lines.length;
  const rows = new Map(items.map((item, index) => [item, apart ? (lines[index] ?? index + 1) : index + 1]));
  return (item) => rows.get(item) ?? 0;
}
