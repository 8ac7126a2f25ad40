import type { Cohort } from '@evenkeel/shared/schedule';

/** The same cohort in objects that were never seen, so that nothing computed for it before is found again. */
export function unknownCohort(cohort: Cohort): Cohort {
  return { ...cohort, calendar: { ...cohort.calendar }, runs: cohort.runs.map((run) => ({ ...run })) };
}
