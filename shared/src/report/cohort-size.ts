import type { Cohort } from '../schedule/index.js';
import { sum } from '../util/index.js';

/** Credits of the courses that one student of the cohort takes. */
export function cohortEc(cohort: Cohort): number {
  return sum(cohort.runs.map((run) => run.course.ec));
}
