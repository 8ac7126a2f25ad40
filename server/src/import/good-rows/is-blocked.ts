import type { ImportOptions } from '../import-options.js';
import { severityOf } from '../issue-severity.js';
import type { FilesReading } from '../read-schedule-files.js';

/** Whether nothing of the files may be imported: an error, or with good rows only an error of a whole file or no good row at all. */
export function isBlocked(reading: Pick<FilesReading, 'issues' | 'rows'>, options: ImportOptions): boolean {
  const errors = reading.issues.filter((issue) => severityOf(issue) === 'error');
  if (errors.length === 0) return false;
  if (!options.goodRowsOnly || reading.rows.accepted === 0) return true;
  return errors.some(({ place, rows }) => place.row === null && rows === undefined);
}
