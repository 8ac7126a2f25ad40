import type { AcademicYear } from '@evenkeel/shared/calendar';
import { enrolledStudents, shownStudents } from '@evenkeel/shared/schedule';
import { fileIssue, type ImportIssue, type ImportIssueCode, type IssueValues } from '../import-issue.js';
import type { RawSheet } from '../raw-sheet.js';
import type { SummedTable } from '../summed-table.js';
import { courseSets } from './course-sets.js';
import { type EnrolmentTable, enrolmentTable, textOf } from './enrolment-columns.js';
import { type EnrolmentRow, enrolmentRows, type RowSkip } from './enrolment-rows.js';
import { setsAsCounted } from './sets-as-counted.js';
import { type SetsRead, setsOfStudents } from './sets-of-students.js';

/** A table of enrolments with what is to be said about it. */
export interface EnrolmentsRead {
  readonly table: SummedTable;
  readonly issues: readonly ImportIssue[];
}

/**
 * The sets of courses in a sheet that is a list of enrolments by its headers, with how many students have each; null when it is
 * none. Neither the numbers of students nor any other word of the rows is in the answer.
 */
export function readEnrolments(sheet: RawSheet, said: AcademicYear | null): EnrolmentsRead | null {
  const found = enrolmentTable(sheet);
  if (!found) return null;
  const rows = enrolmentRows(found, said);
  const wanted = rows.filter(({ skip }) => skip === null);
  const read = found.shape === 'students' ? setsOfStudents(wanted) : setsAsCounted(wanted);
  const table = summedTable(sheet, found, { rows, read });
  return { table, issues: [...faultIssues(sheet, read), ...remarks(sheet, table, { rows, read })] };
}

interface Reading {
  readonly rows: readonly EnrolmentRow[];
  readonly read: SetsRead;
}

function summedTable(sheet: RawSheet, found: EnrolmentTable, { rows, read }: Reading): SummedTable {
  const fieldOf = new Map([...found.indexOf].map(([field, index]) => [index, field]));
  const refused = [...read.faults.values()].reduce((total, list) => total + list.length, 0);
  const { accepted } = read;
  const { file, name, encoding, delimiter } = sheet;
  return {
    ...{ file, sheet: name, encoding, delimiter, headerRow: found.header.row },
    columns: found.header.cells.flatMap((cell, index) =>
      textOf(cell) === '' ? [] : [{ header: textOf(cell), field: fieldOf.get(index) ?? null }],
    ),
    rows: { read: rows.length, accepted, refused, skipped: rows.length - accepted - refused },
    enrolments: courseSets(read.sets),
  };
}

function faultIssues(sheet: RawSheet, { faults }: SetsRead): readonly ImportIssue[] {
  return [...faults].map(([code, rows]) => ({
    ...issueAt(sheet, code, { count: rows.length }),
    place: { file: sheet.file, sheet: sheet.name, row: rows[0] ?? null, column: null },
    rows,
  }));
}

function remarks(sheet: RawSheet, table: SummedTable, { rows, read }: Reading): readonly ImportIssue[] {
  const skipped = (reason: RowSkip) => rows.filter(({ skip }) => skip === reason).length;
  const [blank, total, header, withdrawn] = [
    skipped('blank'),
    skipped('total'),
    skipped('header'),
    skipped('withdrawn'),
  ];
  const unused = table.columns.filter(({ field }) => field === null).map((column) => column.header);
  const said = (code: ImportIssueCode, count: number, values: IssueValues = {}) =>
    count > 0 ? [issueAt(sheet, code, { count, ...values })] : [];
  const startYear = rows.find(({ year }) => year?.isStartYear)?.year?.year;
  return [
    ...mergedRemark(sheet, table),
    ...(startYear ? [issueAt(sheet, 'enrolments-year-from-start', { year: startYear })] : []),
    ...said('enrolments-columns-unused', unused.length, { columns: unused.join(', ') }),
    ...said('rows-skipped', blank + total + header, { blank, total, header }),
    ...said('enrolments-withdrawn', withdrawn),
    ...said('enrolments-not-students', skipped('no-student')),
    ...said('enrolments-repeated', read.repeated),
    ...said('enrolments-hidden', read.hidden),
  ];
}

function mergedRemark(sheet: RawSheet, { rows, enrolments }: SummedTable): readonly ImportIssue[] {
  const students = enrolledStudents(enrolments.flatMap(({ sets }) => sets));
  const sets = enrolments.reduce((total, one) => total + one.sets.length, 0);
  if (sets === 0) return [issueAt(sheet, 'enrolments-none', {})];
  // A group so small that its members could be known is not counted out.
  return [issueAt(sheet, 'enrolments-merged', { rows: rows.accepted, sets, students: shownStudents(students) ?? 0 })];
}

function issueAt({ file, name }: RawSheet, code: ImportIssueCode, values: IssueValues): ImportIssue {
  const issue = fileIssue(file, code, values);
  return { ...issue, place: { ...issue.place, sheet: name } };
}
