import { type AcademicYear, academicYear } from '@evenkeel/shared/calendar';
import { cellText } from './cell-text.js';
import { type FieldReader, fault, understood } from './field-reader.js';

/** An academic year: `2026-2027`, `2026/27`. */
export const readAcademicYear: FieldReader<AcademicYear> = (cell) => {
  const year = academicYear(cellText(cell));
  return year ? understood(year) : fault('year-invalid');
};

/** The year of study: 1, `jaar 2`, `B1`, `year 3`. */
export const readStudyYear: FieldReader<number> = (cell) => {
  const match = /^(?:jaar|year|jr|ba|ma|b|m|p)?\.?\s*([1-8])(?:e jaar|e|st|nd|rd|th)?$/i.exec(cellText(cell));
  return match ? understood(Number(match[1])) : fault('study-year-invalid');
};
