import type { CohortLoad } from '../load/index.js';
import type { Affected } from './finding.js';

/** Groups smaller than this are never counted out (privacy; `load-model` §4). */
const SMALLEST_GROUP = 10;

/**
 * How many students take all of these courses, at most: the smallest expected number among them. Null when none of the
 * courses states a number, or when it is under 10.
 */
export function affectedStudents(load: CohortLoad, courseCodes: ReadonlySet<string>): Affected {
  const stated = load.cohort.runs
    .filter((run) => courseCodes.has(run.course.code))
    .flatMap((run) => run.expectedStudents ?? []);
  if (stated.length === 0) return { students: null, basis: 'unknown' };
  const students = Math.min(...stated);
  return students < SMALLEST_GROUP ? { students: null, basis: 'suppressed' } : { students, basis: 'expected' };
}
