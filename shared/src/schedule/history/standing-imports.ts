import type { ImportInLog } from './history-log.js';

/** The imports that still hold, by number: those that were taken back are left out, and so is each undo. An undo may itself be undone. */
export function standingImports(imports: readonly ImportInLog[]): ReadonlyMap<number, ImportInLog> {
  const undos = new Map<number, number[]>();
  for (const { id, undoOf } of imports) if (undoOf !== null) undos.set(undoOf, [...(undos.get(undoOf) ?? []), id]);
  const isUndone = (id: number): boolean => (undos.get(id) ?? []).some((undo) => !isUndone(undo));
  const standing = imports.filter(({ id, undoOf }) => undoOf === null && !isUndone(id));
  return new Map(standing.map((one) => [one.id, one]));
}
