import type { ImportIssue } from '../import-issue.js';
import { fileIssue } from '../import-issue.js';
import type { ReadResult } from '../read-result.js';
import type { SourceOptions } from '../source-options.js';
import { templateTables } from '../template-table.js';
import { assessmentTable } from './assessment-table.js';
import { courseTables } from './course-tables.js';
import { openUniversityRows } from './open-university-table.js';
import { rowsOfYear } from './rows-of-year.js';

/** The tables of the template for a table of the Open University's dataset; null when the file is none of those. */
export function readOpenUniversity({ sheets, issues }: ReadResult, said: SourceOptions): ReadResult | null {
  const [sheet] = sheets;
  const found = sheet ? openUniversityRows(sheet) : null;
  if (!sheet || !found) return null;
  const { file } = sheet;
  const ofYear = rowsOfYear(file, found.rows, said.academicYear);
  const read = found.table === 'course' ? courseTables(file, ofYear.rows) : assessmentTable(file, ofYear.rows);
  const assumed: readonly ImportIssue[] =
    ofYear.rows.length > 0 ? [fileIssue(file, `open-university-${found.table}`)] : [];
  return {
    sheets: templateTables(file, read.rows),
    issues: [...issues, ...ofYear.issues, ...read.issues, ...assumed],
    format: 'open-university',
  };
}
