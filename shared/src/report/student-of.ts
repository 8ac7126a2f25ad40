import type { OverviewDocument } from '../contract/index.js';
import { type CohortPathways, cohortPathways, type PathwayInput } from '../pathways/index.js';
import type { Policy } from '../policy/index.js';
import { cohortWithProfile, policyForProfile } from '../profiles/index.js';
import type { Cohort, Schedule, StudentProfile } from '../schedule/index.js';
import type { AnalysisInput } from './analysis-input.js';
import { type Refused, refused } from './answer.js';

/** The student whose load is asked for, with the policy that holds for that student. */
export interface AskedStudent {
  readonly kind: 'asked-student';
  /** Null for the full-time student of the norm. */
  readonly profile: StudentProfile | null;
  readonly policy: Policy;
}

/** The student of the profile that is asked for, or that it is not known. */
export function askedStudent({ profile: id, profiles = [], policy }: AnalysisInput): AskedStudent | Refused {
  if (!id) return { kind: 'asked-student', profile: null, policy };
  const profile = profiles.find((candidate) => candidate.id === id);
  if (!profile) return { ...refused('unknown-profile', id), known: profiles.map((known) => known.id) };
  return { kind: 'asked-student', profile, policy: policyForProfile(policy, profile) };
}

/** What a screen says of the student whose load it shows, and of the others it could show. */
export function shownStudent({
  profile,
  profiles = [],
}: AnalysisInput): Pick<OverviewDocument, 'studentProfiles' | 'studentProfile'> {
  const studentProfiles = profiles.map(({ id, name, why }) => ({ id, name: { ...name }, why: { ...why } }));
  return { studentProfiles, studentProfile: profile || null };
}

/** The cohort as this student meets it; on a pathway that already says which part of the courses is taken, in those. */
export function cohortOfStudent(
  cohort: Cohort,
  profile: StudentProfile | null,
  pathway: readonly string[] | null,
): Cohort {
  if (!profile) return cohort;
  if (profile.ecShare === null || !pathway) return cohortWithProfile(cohort, profile);
  const runs = cohort.runs.filter(({ course }) => pathway.includes(course.code));
  return { ...cohortWithProfile({ ...cohort, runs }, { ...profile, ecShare: null }), profile };
}

type Known = Map<string, CohortPathways | null>;
const known = new WeakMap<Schedule, WeakMap<Policy, Known>>();

/** The pathways of a cohort; asked for again with each of its weeks, and computed once for a schedule and a policy. */
export function knownPathways(input: PathwayInput): CohortPathways | null {
  const { schedule, policy, ref, profile, groups, style, measure, basis } = input;
  const ofSchedule = known.get(schedule) ?? new WeakMap<Policy, Known>();
  known.set(schedule, ofSchedule);
  const ofPolicy = ofSchedule.get(policy) ?? (new Map() as Known);
  ofSchedule.set(policy, ofPolicy);
  const key = JSON.stringify([ref, profile, groups, style, measure, basis]);
  const found = ofPolicy.get(key);
  if (found !== undefined) return found;
  const made = cohortPathways(input);
  ofPolicy.set(key, made);
  return made;
}
