import type { LoadEffectDocument } from '@evenkeel/shared/contract';
import { cohortLoad } from '@evenkeel/shared/load';
import type { Policy } from '@evenkeel/shared/policy';
import {
  type CohortRef,
  cohortOf,
  cohortsOf,
  defaultOptions,
  optionChoices,
  type Programme,
  type Schedule,
} from '@evenkeel/shared/schedule';
import { touchedCohorts } from './touched-cohorts.js';

interface LoadEffectInput {
  readonly before: Schedule;
  readonly after: Schedule;
  readonly policyOf: (programme: Programme) => Policy | null;
}

/** Hours a week must change by to be listed: less is not seen on the screens. */
const SMALLEST_EFFECT = 0.1;

/** What a change does to the weeks of each cohort it touches, for a student with the default options. */
export function loadEffects(input: LoadEffectInput): readonly LoadEffectDocument[] {
  return touchedCohorts(input.before, input.after).flatMap((ref) => cohortEffects(ref, input));
}

function cohortEffects(ref: CohortRef, { before, after, policyOf }: LoadEffectInput): readonly LoadEffectDocument[] {
  const hoursBefore = weeklyHoursOf(ref, before, policyOf);
  const hoursAfter = weeklyHoursOf(ref, after, policyOf);
  const weeks = [...new Set([...hoursBefore.keys(), ...hoursAfter.keys()])].sort();
  return weeks.flatMap((week) => {
    const [from, to] = [hoursBefore.get(week) ?? null, hoursAfter.get(week) ?? null];
    if (from === to || (from !== null && to !== null && Math.abs(to - from) < SMALLEST_EFFECT)) return [];
    if ((from ?? 0) < SMALLEST_EFFECT && (to ?? 0) < SMALLEST_EFFECT) return [];
    const { programmeCode: programme, academicYear: year, studyYear } = ref;
    return [{ programme, year, studyYear, week, before: from, after: to }];
  });
}

type WeeklyHours = ReadonlyMap<LoadEffectDocument['week'], number | null>;

/** Hours by week; nothing where the cohort does not exist or its policy is not known. */
function weeklyHoursOf(ref: CohortRef, schedule: Schedule, policyOf: LoadEffectInput['policyOf']): WeeklyHours {
  const known = cohortsOf(schedule, ref.programmeCode, ref.academicYear).some(
    ({ studyYear }) => studyYear === ref.studyYear,
  );
  const cohort = known ? cohortOf(schedule, ref, defaultOptions(optionChoices(schedule, ref))) : null;
  const policy = cohort ? policyOf(cohort.programme) : null;
  if (!cohort || !policy) return new Map();
  return new Map(cohortLoad(cohort, policy, 'typical').weeks.map(({ week, hours }) => [week, hours]));
}
