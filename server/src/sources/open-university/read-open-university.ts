import { assertNever } from '@evenkeel/shared/util';
import type { ImportIssue } from '../import-issue.js';
import { fileIssue } from '../import-issue.js';
import type { RawSheet } from '../raw-sheet.js';
import type { ReadResult } from '../read-result.js';
import type { SourceOptions } from '../source-options.js';
import { templateTables } from '../template-table.js';
import { activityTable } from './activity-table.js';
import { assessmentTable } from './assessment-table.js';
import { courseTables, type TablesRead } from './course-tables.js';
import { type OpenUniversityTable, openUniversityRows } from './open-university-table.js';
import { type PresentationRow, rowsOfYear } from './rows-of-year.js';

/** The tables of the template for a table of the Open University's dataset; null when the sheet is none of those. */
export function readOpenUniversity(sheet: RawSheet, said: SourceOptions): ReadResult | null {
  const found = openUniversityRows(sheet);
  if (!found) return null;
  const { file } = sheet;
  const ofYear = rowsOfYear(file, found.rows, said.academicYear);
  const read = tablesOf(found.table, file, ofYear.rows);
  const assumed: readonly ImportIssue[] =
    ofYear.rows.length > 0 ? [fileIssue(file, `open-university-${found.table}`)] : [];
  return {
    sheets: templateTables(file, read.rows),
    issues: [...ofYear.issues, ...read.issues, ...assumed],
    format: found.table === 'activity' ? 'activity-counts' : 'open-university',
  };
}

function tablesOf(table: OpenUniversityTable, file: string, rows: readonly PresentationRow[]): TablesRead {
  switch (table) {
    case 'course':
      return courseTables(file, rows);
    case 'assessment':
      return assessmentTable(file, rows);
    case 'activity':
      return activityTable(file, rows);
    default:
      return assertNever(table);
  }
}
