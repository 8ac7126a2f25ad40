import type { ImportIssue } from '../../sources/import-issue.js';
import type { ReadRows } from './read-rows.js';

/** One remark for all the rows of a sheet that hold no record. */
export function skippedIssues({ sheet, skipped }: ReadRows): readonly ImportIssue[] {
  const { blank, total, header } = skipped;
  const count = blank + total + header;
  if (count === 0) return [];
  const place = { file: sheet.file, sheet: sheet.name, row: null, column: null };
  return [{ code: 'rows-skipped', place, value: null, values: { count, blank, total, header } }];
}
