import type { IsoWeek } from '../calendar/index.js';
import { findHotspots, type Hotspot, recoveryWeeks } from '../hotspots/index.js';
import { type CohortLoad, cohortLoad, type WorkingStyle } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import { type Cohort, NO_HISTORY, type ScheduleHistory } from '../schedule/index.js';
import { type Finding, findStressors } from '../stressors/index.js';

/** All that is computed for one cohort: every document and every tried move reads this. */
export interface CohortAnalysis {
  readonly load: CohortLoad;
  readonly findings: readonly Finding[];
  readonly hotspots: readonly Hotspot[];
  /** Study weeks without a deadline. */
  readonly recoveryWeeks: readonly IsoWeek[];
  /** What students were told when, for the rules that ask for it. */
  readonly history: ScheduleHistory;
}

interface AnalyseInput {
  readonly cohort: Cohort;
  readonly policy: Policy;
  readonly style: WorkingStyle;
  /** Left out where nothing was remembered. */
  readonly history?: ScheduleHistory;
}

/** The load of a cohort in hours per week with its stressors, hotspots and recovery weeks. */
export function analyseCohort({ cohort, policy, style, history = NO_HISTORY }: AnalyseInput): CohortAnalysis {
  return analyseLoad({ load: cohortLoad(cohort, policy, style), policy, history });
}

interface LoadInput {
  readonly load: CohortLoad;
  readonly policy: Policy;
  readonly history: ScheduleHistory;
}

/** What follows from a load that is already computed. */
export function analyseLoad({ load, policy, history }: LoadInput): CohortAnalysis {
  const findings = findStressors({ load, policy, history });
  return { load, findings, hotspots: findHotspots(load, findings), recoveryWeeks: recoveryWeeks(load), history };
}
