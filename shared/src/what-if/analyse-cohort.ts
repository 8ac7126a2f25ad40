import type { IsoWeek } from '../calendar/index.js';
import { findHotspots, type Hotspot, recoveryWeeks } from '../hotspots/index.js';
import { type CohortLoad, cohortLoad, type WorkingStyle } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import type { Cohort } from '../schedule/index.js';
import { type DetectorContext, type Finding, findStressors } from '../stressors/index.js';

/** All that is computed for one cohort: every document and every tried move reads this. */
export interface CohortAnalysis {
  readonly load: CohortLoad;
  readonly findings: readonly Finding[];
  readonly hotspots: readonly Hotspot[];
  /** Study weeks without a deadline. */
  readonly recoveryWeeks: readonly IsoWeek[];
  /** What the rules were given besides load and policy. */
  readonly context: DetectorContext;
}

interface AnalyseInput {
  readonly cohort: Cohort;
  readonly policy: Policy;
  readonly style: WorkingStyle;
  /** What the rules are given besides; nothing unless told otherwise. */
  readonly context?: DetectorContext;
}

/** The load of a cohort in hours per week with its stressors, hotspots and recovery weeks. */
export function analyseCohort({ cohort, policy, style, context }: AnalyseInput): CohortAnalysis {
  return analyseLoad(cohortLoad(cohort, policy, style), policy, context);
}

/** What follows from a load that is already computed. */
export function analyseLoad(load: CohortLoad, policy: Policy, context: DetectorContext = {}): CohortAnalysis {
  const findings = findStressors({ ...context, load, policy });
  return { load, findings, hotspots: findHotspots(load, findings), recoveryWeeks: recoveryWeeks(load), context };
}
