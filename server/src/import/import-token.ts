import { createHash } from 'node:crypto';
import type { ImportFile } from '../sources/import-file.js';
import type { ImportOptions } from './import-options.js';

/** The fingerprint of the files, in order: the same bytes under the same names give the same text. */
export function hashOfFiles(files: readonly ImportFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) {
    hash.update(JSON.stringify([name, bytes.length]));
    hash.update(bytes);
  }
  return hash.digest('hex');
}

interface FilesAsRead {
  readonly fileHash: string;
  /** A profile that was changed reads the same files otherwise. */
  readonly profileVersion: string | null;
}

/** What a preview was made of: files, how they were read, what was said about them, and the data they were compared with. */
export function importToken(files: FilesAsRead, options: ImportOptions, dataVersion: number): string {
  const { academicYear, dateOrder, profile, course, groupPath, goodRowsOnly, applyMissing } = options;
  const { source, format, matches, columns } = options;
  const ofFile = [profile ?? null, course, groupPath ?? null, source ?? null, format ?? null, columns ?? {}];
  const choices = [goodRowsOnly ?? false, applyMissing ?? false, matches ?? {}];
  const said = JSON.stringify([
    files.fileHash,
    files.profileVersion,
    academicYear,
    dateOrder,
    ofFile,
    choices,
    dataVersion,
  ]);
  return createHash('sha256').update(said).digest('base64url');
}
