import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { ImportIssue } from '../../sources/import-issue.js';
import type { ReadRows } from '../template/read-rows.js';
import { rowIssue, type SheetRow } from '../template/sheet-row.js';
import type { TemplateRows } from '../template/template-rows.js';

type YearRow = SheetRow & { readonly values: { readonly academicYear: AcademicYear | null } };

/** The year of a row: its own, else that of the import. */
export function yearOfRow(row: YearRow, yearOfImport: AcademicYear | null): AcademicYear | null {
  return row.values.academicYear ?? yearOfImport;
}

/** One question for each sheet that has rows without a year, where the import has none to give them. */
export function missingYears(rows: TemplateRows, yearOfImport: AcademicYear | null): readonly ImportIssue[] {
  if (yearOfImport) return [];
  const sheets = [...rows.calendar, ...rows.offerings, ...rows.activities, ...rows.assessments, ...rows.evaluations];
  return sheets.flatMap((sheet) => missingIn(sheet));
}

function missingIn({ rows }: ReadRows): readonly ImportIssue[] {
  const without = rows.filter((row) => row.values['academicYear'] === null);
  const [first] = without;
  return first
    ? [rowIssue(first, 'year-missing', { rows: without.map((row) => row.row), values: { count: without.length } })]
    : [];
}
