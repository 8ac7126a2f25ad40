import type { StudentProfile } from '../schedule/index.js';

/** A student profile that changes nothing, unless told otherwise. */
export function aProfile(part: Partial<StudentProfile> = {}): StudentProfile {
  const name = { nl: 'Profiel', en: 'Profile' };
  const unchanged = { ecShare: null, weekHours: null, timeFactor: null, examDaysApart: null, commute: null };
  return { id: 'profile', name, why: name, ...unchanged, carriesResit: false, ...part };
}
