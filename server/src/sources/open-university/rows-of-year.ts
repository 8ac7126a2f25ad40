import type { AcademicYear } from '@evenkeel/shared/calendar';
import { fileIssue, type ImportIssue } from '../import-issue.js';
import type { OpenUniversityRow } from './open-university-table.js';
import { type Presentation, presentation } from './presentation.js';

/** A row with the presentation it belongs to. */
export interface PresentationRow {
  readonly row: OpenUniversityRow;
  readonly module: string;
  readonly presentation: Presentation;
}

/** The rows of one academic year, and what is to be said about the others. */
export interface RowsOfYear {
  readonly rows: readonly PresentationRow[];
  readonly issues: readonly ImportIssue[];
}

/** The rows of the academic year that was said, or of the only one in the file. */
export function rowsOfYear(file: string, rows: readonly OpenUniversityRow[], said: AcademicYear | null): RowsOfYear {
  const read = rows.map((row) => ({
    row,
    module: row.textOf('code_module'),
    presentation: presentation(row.textOf('code_presentation')),
  }));
  const known = read.flatMap(({ presentation: found, ...rest }) => (found ? [{ ...rest, presentation: found }] : []));
  const unknown = read.filter((row) => row.presentation === null).map(({ row }) => presentationUnknown(file, row));
  const years = [...new Set(known.map((row) => row.presentation.academicYear))].sort();
  const [only] = years;
  const year = said ?? (years.length === 1 ? only : undefined);
  if (year === undefined) {
    const severalYears = fileIssue(file, 'presentations-several-years', { years: years.join(', ') });
    return { rows: [], issues: [...unknown, ...(years.length > 1 ? [severalYears] : [])] };
  }
  const own = known.filter((row) => row.presentation.academicYear === year);
  const none = own.length === 0 ? [fileIssue(file, 'presentations-none', { year })] : [];
  return { rows: own, issues: [...unknown, ...otherYears(file, known, year), ...none] };
}

function presentationUnknown(file: string, row: OpenUniversityRow): ImportIssue {
  const value = row.textOf('code_presentation');
  return {
    code: 'presentation-unknown',
    place: { file, sheet: null, row: row.row, column: 'code_presentation' },
    value,
    values: {},
  };
}

function otherYears(file: string, known: readonly PresentationRow[], year: AcademicYear): readonly ImportIssue[] {
  const others = known.filter((row) => row.presentation.academicYear !== year);
  const codes = [...new Set(others.map((row) => row.presentation.code))].sort();
  return others.length === 0
    ? []
    : [fileIssue(file, 'presentations-other-years', { count: others.length, year, presentations: codes.join(', ') })];
}
