import type { CohortLoad } from '../load/index.js';
import type { CohortPathways } from '../pathways/index.js';
import type { Policy, SettingId } from '../policy/index.js';
import type { ScheduleHistory, StudentProfile } from '../schedule/index.js';
import type { Finding, MissingData } from './finding.js';
import type { RuleId } from './rule-id.js';

/** What a detector looks at: a cohort's load, the thresholds that hold for it, and what students were told when. */
export interface DetectorInput {
  readonly load: CohortLoad;
  readonly policy: Policy;
  /** Left out where nothing was remembered. */
  readonly history?: ScheduleHistory;
  /** How the load lies over what students can choose; absent or null where that was not computed or there is nothing to choose. */
  readonly pathways?: CohortPathways | null;
  /** The other students to think of; absent where none are known. */
  readonly profiles?: readonly StudentProfile[];
  /** Set where only rule, severity and weeks of what is found are asked: evidence, students and hours may be left out then. */
  readonly weeksOnly?: true;
}

/** What a detector knows besides the load and the thresholds: the same when a move is tried. */
export type DetectorContext = Omit<DetectorInput, 'load' | 'policy' | 'weeksOnly'>;

/**
 * One stressor of the catalogue as a plain object. Screen, API, documentation and report read the same object: its texts are
 * the messages `rule.<id>.title`, `.why` and `.finding`, its numbers are the settings it names.
 */
export interface Detector {
  readonly id: RuleId;
  readonly settings: readonly SettingId[];
  /** The data it cannot do without. */
  readonly needs: readonly MissingData[];
  /** The findings in order of date; a `cannot-tell` where data it needs are missing. */
  readonly detect: (input: DetectorInput) => readonly Finding[];
}
