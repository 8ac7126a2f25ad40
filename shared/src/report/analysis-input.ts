import type { AcademicYear } from '../calendar/index.js';
import type { FindingDecisions } from '../decisions/index.js';
import type { WorkingStyle } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import type { Schedule, ScheduleHistory } from '../schedule/index.js';

/** What every question about a programme's year is asked with. */
export interface AnalysisInput {
  readonly schedule: Schedule;
  readonly policy: Policy;
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  readonly style: WorkingStyle;
  /** Codes of the options to take, for all cohorts together; null for the first admissible selection of each. */
  readonly options: readonly string[] | null;
  /** Parallel groups the student attends, such as TD1 and TP1; absent or null for the mean over groups. */
  readonly groups?: readonly string[] | null;
  /** What students were told when, up to today; absent where nothing was remembered. */
  readonly history?: ScheduleHistory;
  /** What was decided about findings; accepted ones ask for no attention. */
  readonly decisions?: FindingDecisions;
  /** The version of the stored data and the day of the newest of it, said in each answer. */
  readonly dataVersion: number;
  readonly dataDate: string | null;
}

/** A question about one cohort. */
export type CohortInput = AnalysisInput & { readonly studyYear: number };
