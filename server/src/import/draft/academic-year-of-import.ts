import { type AcademicYear, academicYearOf, type PlainDate } from '@evenkeel/shared/calendar';
import { fileIssue, type ImportIssue } from '../../sources/import-issue.js';
import type { TemplateRows } from '../template/template-rows.js';

/** The year for rows that do not name one; null when there is no telling. */
export interface YearOfImport {
  readonly year: AcademicYear | null;
  readonly issues: readonly ImportIssue[];
}

/** The year that was said, else the only one in which the years and dates of the files lie. */
export function academicYearOfImport(rows: TemplateRows, said: AcademicYear | null): YearOfImport {
  if (said) return { year: said, issues: [] };
  const years = yearsIn(rows);
  const [year] = years;
  if (year === undefined || years.size > 1) return { year: null, issues: [] };
  const undatedSheets = [...rows.assessments, ...rows.offerings, ...rows.activities, ...rows.calendar].filter(
    (sheet) => !sheet.sheet.headerOf.has('academicYear'),
  );
  const files = [...new Set(undatedSheets.map((sheet) => sheet.sheet.file))];
  return { year, issues: files.map((file) => fileIssue(file, 'year-derived', { year })) };
}

function yearsIn(rows: TemplateRows): ReadonlySet<AcademicYear> {
  const named = new Set<AcademicYear>();
  for (const sheet of [...rows.assessments, ...rows.activities, ...rows.offerings, ...rows.calendar]) {
    for (const { values } of sheet.rows) if (values.academicYear) named.add(values.academicYear);
  }
  const dates = new Set([
    ...datesOf(rows.assessments, ({ values }) => (values.due?.kind === 'day' ? values.due.date : null)),
    ...datesOf(rows.activities, ({ values }) => values.date),
    ...datesOf(rows.offerings, ({ values }) => values.startDate),
    ...datesOf(rows.calendar, ({ values }) => (values.kind === 'period' ? values.start : null)),
  ]);
  return new Set([...named, ...[...dates].map(academicYearOf)]);
}

interface YearRow {
  readonly values: { readonly academicYear: AcademicYear | null };
}

/** The dates of rows that do not name their year. */
function datesOf<R extends YearRow>(
  sheets: readonly { readonly rows: readonly R[] }[],
  dateOf: (row: R) => PlainDate | null,
): readonly PlainDate[] {
  const without = sheets.flatMap((sheet) => sheet.rows).filter(({ values }) => values.academicYear === null);
  return without.flatMap((row) => dateOf(row) ?? []);
}
