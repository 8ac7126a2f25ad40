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

/** What a preview was made of: files, what was said about them, and the data they were compared with. */
export function importToken(fileHash: string, options: ImportOptions, dataVersion: number): string {
  const { academicYear, dateOrder, profile, course, groupPath, goodRowsOnly, applyMissing } = options;
  const { source, format, matches, columns } = options;
  const ofFile = [profile ?? null, course, groupPath ?? null, source ?? null, format ?? null, columns ?? {}];
  const choices = [goodRowsOnly ?? false, applyMissing ?? false, matches ?? {}];
  const said = JSON.stringify([fileHash, academicYear, dateOrder, ofFile, choices, dataVersion]);
  return createHash('sha256').update(said).digest('base64url');
}
