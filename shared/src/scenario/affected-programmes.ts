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
