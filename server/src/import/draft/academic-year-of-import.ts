import { type AcademicYear, academicYearOf } from '@evenkeel/shared/calendar';
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
  const years = new Set<AcademicYear>();
  const add = (year: AcademicYear | null | undefined) => {
    if (year) years.add(year);
  };
  for (const { values } of rows.assessments.flatMap((sheet) => sheet.rows)) {
    add(values.academicYear ?? (values.due?.kind === 'day' ? academicYearOf(values.due.date) : null));
  }
  for (const { values } of rows.activities.flatMap((sheet) => sheet.rows)) {
    add(values.academicYear ?? (values.date && academicYearOf(values.date)));
  }
  for (const { values } of rows.offerings.flatMap((sheet) => sheet.rows)) {
    add(values.academicYear ?? (values.startDate && academicYearOf(values.startDate)));
  }
  for (const { values } of rows.calendar.flatMap((sheet) => sheet.rows)) {
    add(values.academicYear ?? (values.kind === 'period' && values.start ? academicYearOf(values.start) : null));
  }
  return years;
}
