import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Stopped } from './stopped.js';
import type { Session } from './terminal.js';

/** A file to be written. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What happens where a file stands already. */
export type Standing = 'keep' | 'replace';

/** Writes files, all of them looked at first: none that stands already is replaced unasked, and none is ever half there. */
export async function writeOutput({ say }: Session, files: readonly OutputFile[], standing: Standing): Promise<void> {
  for (const { path } of files) {
    if (standing === 'keep' && (await exists(path))) throw new Stopped(say('fault.exists', { value: path }));
  }
  for (const file of files) {
    try {
      await mkdir(dirname(file.path), { recursive: true });
      await writeWhole(file);
    } catch {
      throw new Stopped(say('fault.write', { value: file.path }));
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** Written beside its place and then moved there, so that a full disk leaves no half file. */
async function writeWhole({ path, bytes }: OutputFile): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
