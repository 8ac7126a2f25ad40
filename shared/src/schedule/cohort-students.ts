import type { Cohort } from './cohort.js';
import { SMALLEST_GROUP } from './smallest-group.js';

/**
 * Students of the cohort: the smallest number expected in a course that all of them take, since other programmes may join in the
 * larger ones. Null where no number is known or it is under 10.
 */
export function cohortStudents(cohort: Cohort): number | null {
  const core = cohort.runs.filter((run) => run.curriculum.requirement === 'core');
  const expected = core.flatMap((run) => run.expectedStudents ?? []);
  const students = Math.min(...expected);
  return expected.length > 0 && students >= SMALLEST_GROUP ? students : null;
}
