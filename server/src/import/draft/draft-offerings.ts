import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { AssessmentRow, CalendarRow, OfferingRow } from '../template/template-rows.js';
import { type Drafting, fieldsWithColumn, propose } from './drafting.js';

/** A line of the academic calendar. */
export function draftCalendarEntry(drafting: Drafting, row: CalendarRow, academicYear: AcademicYear | null): void {
  const { code, kind, name, start, end, programmeCode, source } = row.values;
  if (!code || !kind || !start || !end || !academicYear) return;
  const content = { academicYear, code, kind, name, start, end, programmeCode };
  const given = ['start', 'end', ...fieldsWithColumn(row, ['name'])];
  propose(drafting, { kind: 'calendar', content, given, place: row, source });
}

/** The offerings of a course: one for each period the row names. */
export function draftOfferings(drafting: Drafting, row: OfferingRow, academicYear: AcademicYear | null): void {
  const { courseCode, periods, startDate, endDate, expectedStudents, source } = row.values;
  if (!courseCode || !academicYear) return;
  const given = fieldsWithColumn(row, ['startDate', 'endDate', 'expectedStudents']);
  for (const periodCode of periods ?? []) {
    const content = { courseCode, academicYear, periodCode, startDate, endDate, expectedStudents };
    propose(drafting, { kind: 'offerings', content, given, place: row, source });
  }
}

/** The offerings that a row of a flat sheet implies with its period. */
export function draftOfferingsOfFlatRow(
  drafting: Drafting,
  row: AssessmentRow,
  academicYear: AcademicYear | null,
): void {
  const { courseCode, periods, source } = row.values;
  if (!courseCode || !academicYear) return;
  for (const periodCode of periods ?? []) {
    const content = { courseCode, academicYear, periodCode, startDate: null, endDate: null, expectedStudents: null };
    propose(drafting, { kind: 'offerings', content, given: [], place: row, source });
  }
}
