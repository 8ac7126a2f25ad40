import type { ImportFile } from '../sources/import-file.js';

const NAME_LENGTH = 200;

/** The files under names that tell them apart: without folders, not longer than is kept, and numbered where two are the same. */
export function withOwnNames(files: readonly ImportFile[]): readonly ImportFile[] {
  const seen = new Map<string, number>();
  return files.map(({ name, bytes }) => {
    const bare = bareName(name);
    const count = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, count);
    return { name: count === 1 ? bare : `${bare} (${count})`, bytes };
  });
}

function bareName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const shown = last.replace(/\p{C}/gu, '').trim();
  return shown.length > NAME_LENGTH ? `${shown.slice(0, NAME_LENGTH)}…` : shown;
}
