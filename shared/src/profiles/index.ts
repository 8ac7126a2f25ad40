export { cohortWithProfile } from './cohort-with-profile.js';
export { isAsUsual } from './is-as-usual.js';
export { type ParsedProfiles, parseStudentProfiles } from './parse-student-profiles.js';
export { partOfGroup, partTimeGroups } from './part-time-groups.js';
export { policyForProfile, weekCapacity } from './policy-for-profile.js';
