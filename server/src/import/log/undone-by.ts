import type { LoggedImport } from '../../storage/import-log.repository.js';

/** The import that took this one back and still stands; null when it holds. */
export function undoneBy(id: number, imports: readonly Pick<LoggedImport, 'id' | 'undoOf'>[]): number | null {
  const undos = imports.filter(({ undoOf }) => undoOf === id).map((undo) => undo.id);
  if (undos.length === 0) return null;
  const last = Math.max(...undos);
  return undoneBy(last, imports) === null ? last : null;
}
