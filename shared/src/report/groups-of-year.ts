import { cohortOf, groupFamilies, groupsOfCohort, type Schedule } from '../schedule/index.js';
import type { ProgrammeYear } from './programme-year.js';

/** The parallel groups in the timetables of a programme's year, those of optional courses too, in order, each once. */
export function groupsOfYear(schedule: Schedule, { cohorts }: Pick<ProgrammeYear, 'cohorts'>): readonly string[] {
  const names = cohorts.flatMap(({ ref, choices }) => {
    const everyOption = choices.flatMap(({ courses }) => courses.map(({ code }) => code));
    const cohort = cohortOf(schedule, ref, everyOption);
    return cohort ? groupsOfCohort(cohort) : [];
  });
  return groupFamilies(names).flatMap(({ groups }) => groups);
}
