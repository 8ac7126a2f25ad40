import { type AcademicYear, academicYear, academicYearFrom } from '@evenkeel/shared/calendar';
import { courseCode, presentation } from '../open-university/presentation.js';

/** The year a row speaks of, and what its notation says about the course. */
export interface EnrolmentYear {
  readonly year: AcademicYear;
  /** The period that a presentation such as `2014B` names. */
  readonly period: string | null;
  readonly codeOf: (course: string) => string;
  /** Only the first calendar year was written. */
  readonly isStartYear: boolean;
}

const asWritten = (course: string) => course;

/** Reads `2026-2027`, `2026/27`, `2026` (the year that starts then) and presentations of the Open University; null for anything else. */
export function enrolmentYear(text: string): EnrolmentYear | null {
  const plain = { period: null, codeOf: asWritten };
  const year = academicYear(text);
  if (year) return { year, isStartYear: false, ...plain };
  if (/^20\d\d$/.test(text)) return { year: academicYearFrom(Number(text)), isStartYear: true, ...plain };
  const found = presentation(text);
  if (!found) return null;
  const codeOf = (course: string) => courseCode(course, found);
  return { year: found.academicYear, period: found.letter, codeOf, isStartYear: false };
}
