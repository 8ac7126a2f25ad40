import type { RawSheet } from '../../sources/raw-sheet.js';
import type { ReadResult } from '../../sources/read-result.js';
import type { ImportOptions } from '../import-options.js';

/** Calendars of a learning environment tell what it tells, not what a timetable does. */
const ENVIRONMENTS: ReadonlySet<string> = new Set(['canvas', 'brightspace', 'moodle']);

/** The id of the source system of a file: as whoever imports says, else named for its format. */
export function sourceOfFile({ format, profile }: ReadResult, { source }: Pick<ImportOptions, 'source'>): string {
  const said = (source ?? '').trim().toLowerCase();
  if (said !== '') return said;
  return profile && ENVIRONMENTS.has(profile.id) ? `${profile.id}-calendar` : (format ?? 'template');
}

/** The source system of each sheet. */
export function sourcesOfSheets(
  files: readonly ReadResult[],
  options: Pick<ImportOptions, 'source'>,
): ReadonlyMap<RawSheet, string> {
  return new Map(files.flatMap((file) => file.sheets.map((raw) => [raw, sourceOfFile(file, options)] as const)));
}
