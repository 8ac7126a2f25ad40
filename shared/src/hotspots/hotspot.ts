import type { IsoWeek } from '../calendar/index.js';
import type { Contribution } from '../load/index.js';
import type { CohortRef } from '../schedule/index.js';
import type { Affected, Found } from '../stressors/index.js';

/** A week or a run of weeks of one cohort that needs attention: one red or hard finding, or two amber ones. */
export interface Hotspot {
  /** Stable: cohort and first week. */
  readonly id: string;
  readonly cohort: CohortRef;
  readonly weeks: readonly IsoWeek[];
  /** Hours of the heaviest week with its band; null where that week cannot be told. */
  readonly hours: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly peakWeek: IsoWeek;
  /** Hours above the norm, summed over its weeks. */
  readonly excessHours: number;
  readonly affected: Affected;
  readonly findings: readonly Found[];
  /** What brings the hours of its weeks, the most first. */
  readonly contributions: readonly Contribution[];
}
