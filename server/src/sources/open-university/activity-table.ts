import { addDays, isoWeekOf } from '@evenkeel/shared/calendar';
import type { ImportIssue } from '../import-issue.js';
import type { TableRow } from '../template-table.js';
import type { TablesRead } from './course-tables.js';
import { CLICKS, type OpenUniversityRow } from './open-university-table.js';
import { courseCode } from './presentation.js';
import type { PresentationRow } from './rows-of-year.js';
import { DATASET } from './sources.js';

const WHOLE = /^-?\d{1,4}$/;

/** Clicks by week or by day, counted from the start of a presentation, as activity counts. Columns that name a student are not read. */
export function activityTable(file: string, lines: readonly PresentationRow[]): TablesRead {
  const rows: TableRow[] = [];
  const issues: ImportIssue[] = [];
  for (const line of lines) {
    const read = activityRow(line);
    if (typeof read === 'string') issues.push(unreadable(file, line.row, read));
    else rows.push(read);
  }
  return { rows, issues };
}

/** The row, or the column that can't be read. */
function activityRow({ row, module, presentation }: PresentationRow): TableRow | string {
  const dayColumn = ['day', 'date'].find((column) => row.textOf(column) !== '');
  const written = row.textOf(dayColumn ?? 'week');
  if (!WHOLE.test(written)) return dayColumn ?? 'week';
  const clicks = CLICKS.map((column) => row.textOf(column)).find((text) => text !== '') ?? null;
  const first = presentation.assumedFirstDay;
  const moment =
    dayColumn === undefined
      ? { week: isoWeekOf(addDays(first, Number(written) * 7)) }
      : { date: addDays(first, Number(written)) };
  const cells = {
    course_code: courseCode(module, presentation),
    academic_year: presentation.academicYear,
    ...moment,
    count: clicks,
    active_students: row.textOf('active_students') || null,
    enrolled_students: row.textOf('enrolled_midweek') || null,
    note: `inferred: counted from Monday ${first}, which is assumed; ${DATASET}`,
  };
  return { row: row.row, cells };
}

function unreadable(file: string, row: OpenUniversityRow, column: string): ImportIssue {
  return {
    code: 'days-invalid',
    place: { file, sheet: null, row: row.row, column },
    value: row.textOf(column),
    values: {},
  };
}
