import { readAcademicYear } from '../fields/academic-year.js';
import { readDate } from '../fields/date.js';
import { readCount } from '../fields/decimal.js';
import { readPeriods } from '../fields/period-code.js';
import { readCode, readNote } from '../fields/text.js';
import { dates, optional, required, type SheetTemplate } from './column.js';
import { ACADEMIC_YEAR, COURSE_CODE, END_DATE, PERIOD_CODE, SOURCE, START_DATE } from './common-headers.js';

const columns = {
  courseCode: required(readCode, COURSE_CODE),
  academicYear: optional(readAcademicYear, ACADEMIC_YEAR),
  periods: required(readPeriods, PERIOD_CODE),
  startDate: dates(readDate, START_DATE),
  endDate: dates(readDate, END_DATE),
  expectedStudents: optional(
    readCount,
    `
    expected_students, verwacht aantal studenten, aantal studenten, studenten, students, verwachte
    studenten, enrolment, enrollment, inschrijvingen, deelnemers`,
  ),
  source: optional(readNote, SOURCE),
} as const;

/** Uitvoering: in which period of which year a course is given. */
export const offeringsSheet: SheetTemplate<typeof columns> = {
  kind: 'offerings',
  names: `
    offerings, uitvoering, uitvoeringen, aanbod, cursusaanbod, course offerings, offering`,
  columns,
  belonging: ['courseCode', 'academicYear', 'periodCode'],
};
