import type { StudentProfile } from '../schedule/index.js';

/**
 * Whether the weeks of this student hold the same hours, and are held against the same norm, as those of the usual one: what sets the student
 * apart, such as journeys or days between exams, is asked by T24 alone.
 */
export function isAsUsual({ ecShare, weekHours, timeFactor, carriesResit }: StudentProfile): boolean {
  return ecShare === null && weekHours === null && timeFactor === null && !carriesResit;
}
