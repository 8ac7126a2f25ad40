import type { IsoWeek } from '../calendar/index.js';
import type { WorkingStyle } from '../load/index.js';
import type { Policy } from '../policy/index.js';
import type { CohortRef, Schedule, StudentProfile } from '../schedule/index.js';
import type { Measure } from './courses-in-weeks.js';
import { enrolledPathways } from './enrolled-pathways.js';
import { optionPathways } from './option-pathways.js';
import type { Spread } from './spread.js';

/** Where pathways come from: the rules of the options, each counting once, or what students are enrolled in, by head count. */
export const PATHWAY_BASES = ['options', 'enrolments'] as const;
export type PathwayBasis = (typeof PATHWAY_BASES)[number];

export interface PathwayInput {
  readonly schedule: Schedule;
  readonly ref: CohortRef;
  readonly policy: Policy;
  readonly style: WorkingStyle;
  /** Parallel groups the student attends; empty for the mean over groups. */
  readonly groups: readonly string[];
  readonly profile: StudentProfile | null;
  readonly measure: Measure;
  readonly basis: PathwayBasis;
}

/** A week with how its hours lie over pathways or students; null is not to be told, or not to be shown for so few students. */
export type WeekSpread = { readonly week: IsoWeek } & { readonly [K in keyof Spread]: number | null };

/** The heaviest week of a pathway, or a pathway's part in a week. */
export interface PathwayPeak {
  readonly week: IsoWeek;
  readonly hours: number;
  /** Codes of the courses in which it differs from others; with enrolments of all courses. In order. */
  readonly courses: readonly string[];
}

/** How unequal pathways are in their heaviest weeks. */
export interface PathwayInequality {
  readonly worstPeak: number;
  readonly medianPeak: number;
  /** 1 where all pathways have the same heaviest week. */
  readonly jain: number;
}

/** How the load of a cohort lies over its pathways, or over its students. Hours per week of one student. */
export interface CohortPathways {
  readonly ref: CohortRef;
  readonly basis: PathwayBasis;
  readonly measure: Measure;
  /** Different pathways; null where their number is not shown. */
  readonly pathways: number | null;
  /** Students over whom is counted; null without enrolments and for fewer than 10. */
  readonly students: number | null;
  /** Whether all pathways were computed, or a sample with a fixed seed. */
  readonly exact: boolean;
  /** Pathways in the sample; null where all were computed. */
  readonly drawn: number | null;
  /** Hours by which a percentile of the sample may be off, at most, in 95 of 100 samples; lowest, highest and mean are exact all the same. */
  readonly samplingError: number | null;
  /** The pathway with the heaviest week of all; of equal ones the first. */
  readonly worst: PathwayPeak | null;
  /** A pathway whose heaviest week is the median of all. */
  readonly typical: PathwayPeak | null;
  /** Of each week in which pathways differ the heaviest one. */
  readonly worstByWeek: readonly PathwayPeak[];
  readonly inequality: PathwayInequality | null;
  /** Codes of courses that students take and the schedule does not know: their hours are missing. */
  readonly unknownCourses: readonly string[];
  /** Codes of courses whose contact hours are not known; only where contact is counted. */
  readonly withoutContact: readonly string[];
  readonly weeks: readonly WeekSpread[];
}

/**
 * How the weeks of a cohort lie over its pathways (load model §4). Up to 100,000 pathways are computed exactly, more are sampled. With
 * enrolments over the students themselves; what fewer than 10 have in common is nowhere in the answer. Null when the programme is not known.
 */
export function cohortPathways(input: PathwayInput): CohortPathways | null {
  return input.basis === 'options' ? optionPathways(input) : enrolledPathways(input);
}
