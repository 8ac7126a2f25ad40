import type { FieldReader, FilledCell } from './field-reader.js';

/** Reads a cell; a fault answers its code in brackets. */
export function read<T>(reader: FieldReader<T>, cell: FilledCell, slashOrder: 'day-month' | 'month-day' | null = null) {
  const result = reader(cell, { slashOrder, serialEpoch: 1900 });
  return result.kind === 'value' ? result.value : `(${result.code})`;
}
