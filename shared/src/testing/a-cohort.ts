import { type Cohort, type CourseRun, cohortOf, type Schedule } from '../schedule/index.js';
import { aCalendarRecord, aSchedule, day, year } from './builders.js';

/** Block 1 from 7 September to 15 November 2026, with two exam weeks at its end: 40 teaching days. */
export const BLOCK_ONE: Schedule['calendar'] = [
  aCalendarRecord({ kind: 'period' }),
  aCalendarRecord({ kind: 'exam', code: 'exam-1', start: day('2026-11-02'), end: day('2026-11-15') }),
];

/** The first-year cohort of programme BPSY in block 1, out of a schedule with only what matters. */
export function aCohort(part: Partial<Schedule> = {}, options: readonly string[] = []): Cohort {
  const schedule = aSchedule({ calendar: BLOCK_ONE, ...part });
  const cohort = cohortOf(schedule, { programmeCode: 'BPSY', academicYear: year(), studyYear: 1 }, options);
  if (!cohort) throw new Error('The schedule has no programme BPSY');
  return cohort;
}

/** The run of the first course of that cohort. */
export function aCourseRun(part: Partial<Schedule> = {}): CourseRun {
  const [run] = aCohort(part).runs;
  if (!run) throw new Error('The schedule has no course in year 1');
  return run;
}
