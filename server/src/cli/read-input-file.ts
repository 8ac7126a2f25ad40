import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { ImportFile } from '../sources/import-file.js';
import { Stopped } from './stopped.js';
import type { Session } from './terminal.js';

/** A file the user named, or the end of the command where it cannot be read. */
export async function readInputFile({ folder, say }: Session, path: string): Promise<ImportFile> {
  try {
    return { name: basename(path), bytes: await readFile(resolve(folder, path)) };
  } catch {
    throw new Stopped(say('fault.file', { value: path }));
  }
}
