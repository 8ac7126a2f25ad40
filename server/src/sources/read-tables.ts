import type { SourceFormat } from '@evenkeel/shared/schedule';
import { readEnrolments } from './enrolments/read-enrolments.js';
import { fileIssue } from './import-issue.js';
import { readOpenUniversity } from './open-university/read-open-university.js';
import type { RawSheet } from './raw-sheet.js';
import type { ReadResult } from './read-result.js';
import type { SourceOptions } from './source-options.js';

/** The formats that come as tables. */
export type TableFormat = Extract<SourceFormat, 'template' | 'open-university' | 'activity-counts' | 'enrolments'>;

/**
 * The tables of a text file or workbook, each read as what it is: one of the Open University or a list of enrolments by its
 * headers, else a table for the template. A format that was said is kept to.
 */
export function readTables(tables: ReadResult, said: SourceOptions, format: TableFormat | null): ReadResult {
  const read = tables.sheets.map((sheet) => readTable(sheet, said, format));
  const formats = new Set(read.flatMap((one) => one.format ?? (one.sheets.length > 0 ? ['template'] : [])));
  return {
    sheets: read.flatMap(({ sheets }) => sheets),
    issues: [...tables.issues, ...read.flatMap(({ issues }) => issues), ...notInFormat(tables, read, format)],
    summed: read.flatMap(({ summed }) => summed ?? []),
    ...(formats.size > 0 ? { format: [...formats].sort().join('+') } : {}),
  };
}

function readTable(sheet: RawSheet, said: SourceOptions, format: TableFormat | null): ReadResult {
  if (format === 'template') return { sheets: [sheet], issues: [], format };
  if (format === 'activity-counts') return { sheets: [{ ...sheet, kind: 'activityCounts' }], issues: [], format };
  const university = format === 'enrolments' ? null : readOpenUniversity(sheet, said);
  if (university) return university;
  const enrolments = format === 'open-university' ? null : readEnrolments(sheet, said.academicYear);
  if (enrolments) return { sheets: [], issues: enrolments.issues, summed: [enrolments.table], format: 'enrolments' };
  return { sheets: format === null ? [sheet] : [], issues: [] };
}

/** A workbook may have other sheets beside those that were meant; a file without any of them is refused. */
function notInFormat(
  { sheets: [first], issues }: ReadResult,
  read: readonly ReadResult[],
  format: TableFormat | null,
): ReadResult['issues'] {
  const file = first?.file ?? issues[0]?.place.file;
  const isRead = read.some((one) => one.format !== undefined);
  return format === null || isRead || file === undefined || !first
    ? []
    : [fileIssue(file, 'format-not-read', { format })];
}
