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

/** The files of an import, and the profiles in force by which calendars among them are read. */
export interface ReadBy {
  readonly fileHash: string;
  /** `ade@3 edited`, by the id of the profile. */
  readonly profileLabels: Readonly<Record<string, string>>;
}

/**
 * What a preview was made of: files, what was said about them, and the data they were compared with. A profile that was changed
 * reads the same file otherwise, so the profiles are part of it.
 */
export function importToken({ fileHash, profileLabels }: ReadBy, options: ImportOptions, dataVersion: number): string {
  const { academicYear, dateOrder, profile, course, groupPath, goodRowsOnly, applyMissing } = options;
  const { source, format, matches, columns } = options;
  const ofFile = [profile ?? null, course, groupPath ?? null, source ?? null, format ?? null, columns ?? {}];
  const profiles = Object.entries(profileLabels).sort(([a], [b]) => (a < b ? -1 : 1));
  const choices = [goodRowsOnly ?? false, applyMissing ?? false, matches ?? {}];
  const said = JSON.stringify([fileHash, profiles, academicYear, dateOrder, ofFile, choices, dataVersion]);
  return createHash('sha256').update(said).digest('base64url');
}
