import type { AcademicYear } from '../calendar/index.js';
import { curriculumGiven, type Schedule } from '../schedule/index.js';

/** Codes of the programmes in whose curriculum one of the courses is given that year, in order: whoever moves it moves it for them all. */
export function affectedProgrammes(
  schedule: Schedule,
  academicYear: AcademicYear,
  courseCodes: readonly string[],
): readonly string[] {
  const changed = new Set(courseCodes);
  return schedule.programmes
    .map(({ code }) => code)
    .filter((code) => curriculumGiven(schedule, code, academicYear).some(({ courseCode }) => changed.has(courseCode)))
    .sort();
}

/** The courses of these programmes that others take as well, by code in order: not all of their students are looked at. */
export function coursesTakenElsewhere(
  schedule: Schedule,
  academicYear: AcademicYear,
  programmes: readonly string[],
): readonly string[] {
  const own = new Set(programmes);
  const codesOf = (code: string) => curriculumGiven(schedule, code, academicYear).map(({ courseCode }) => courseCode);
  const elsewhere = new Set(schedule.programmes.flatMap(({ code }) => (own.has(code) ? [] : codesOf(code))));
  return [...new Set(programmes.flatMap(codesOf))].filter((code) => elsewhere.has(code)).sort();
}
