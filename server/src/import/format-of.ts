import type { ReadResult } from '../sources/read-result.js';

/** The formats of files, as the report names them: each once, in order. */
export function formatOf(files: readonly ReadResult[]): string {
  return [...new Set(files.map(({ format }) => format ?? 'template'))].join(', ') || 'template';
}
