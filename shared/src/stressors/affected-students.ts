import type { CohortLoad } from '../load/index.js';
import { SMALLEST_GROUP } from '../schedule/index.js';
import type { Affected } from './finding.js';
import { loadIndex } from './load-index.js';

/**
 * How many students take all of these courses, at most: the smallest expected number among them. Null when none of the
 * courses states a number, or when it is under 10.
 */
export function affectedStudents(load: CohortLoad, courseCodes: ReadonlySet<string>): Affected {
  const { students: stated } = loadIndex(load);
  const students = Math.min(...[...courseCodes].flatMap((code) => stated.get(code) ?? []));
  if (students === Number.POSITIVE_INFINITY) return { students: null, basis: 'unknown' };
  return students < SMALLEST_GROUP ? { students: null, basis: 'suppressed' } : { students, basis: 'expected' };
}
