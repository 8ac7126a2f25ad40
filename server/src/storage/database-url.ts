import { isAbsolute, join } from 'node:path';

/** Which database to open: a SQLite file by its absolute path, or a PostgreSQL server by its address. */
export type DatabaseUrl =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Reads `sqlite:path` or `postgres://…`; null for anything else. Relative paths are taken from `folder`. */
export function databaseUrl(text: string, folder: string): DatabaseUrl | null {
  if (/^postgres(ql)?:\/\//.test(text)) return { kind: 'postgres', url: text };
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(text)?.[1];
  if (!path || path.includes(':memory:')) return null;
  return { kind: 'sqlite', file: isAbsolute(path) ? path : join(folder, path) };
}
