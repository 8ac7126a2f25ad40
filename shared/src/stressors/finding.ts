import type { IsoWeek, PlainDate } from '../calendar/index.js';
import type { Grade, SettingId, Unit } from '../policy/index.js';
import type { CohortRef } from '../schedule/index.js';
import type { InLanguages } from '../util/index.js';
import type { RuleId } from './rule-id.js';

/** `amber` and `red` as the policy sets them; `hard` is a clash or an error in the data. */
export const SEVERITIES = ['amber', 'red', 'hard'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How many students a finding touches and how that is known. Counts under 10 are not given (`suppressed`). */
export interface Affected {
  readonly students: number | null;
  readonly basis: 'expected' | 'unknown' | 'suppressed';
}

/** One item that brings a finding about. */
export interface Evidence {
  readonly courseCode: string;
  /** Code of the assessment or activity; null where the course as a whole is meant. */
  readonly itemCode: string | null;
  readonly title: string | null;
  readonly date: PlainDate | null;
  /** Its hours in the weeks of the finding; null where the finding is not about hours. */
  readonly hours: number | null;
  /** The source system that says so, where sources say different things, with its word on the fields in which they differ. */
  readonly source?: string;
  readonly claimed?: Readonly<Record<string, string | number | boolean>>;
}

/** What the reader might do about it; the wording comes from the message files (`action.<code>`). */
export const ACTIONS = [
  'move-deadline',
  'spread-deadlines',
  'move-out-of-break',
  'move-exam',
  'split-assessment',
  'merge-assessments',
  'add-early-feedback',
  'review-hours',
  'spread-contact',
  'shift-course',
  'complete-data',
  'agree-sources',
  'move-resit',
  'spread-group-work',
  'announce-earlier',
  'announce-date',
  'keep-dates',
  'complete-information',
  'return-feedback-earlier',
  'publish-timetable',
] as const;
export type Action = (typeof ACTIONS)[number];

interface FindingBase {
  /** Stable: the same stressor after a new import has the same id. */
  readonly id: string;
  readonly rule: RuleId;
  readonly cohort: CohortRef;
  readonly weeks: readonly IsoWeek[];
  readonly dates: readonly PlainDate[];
  readonly evidence: readonly Evidence[];
  readonly affected: Affected;
  /** The students it is about, where these are others than the one the load is made for. */
  readonly profile?: { readonly id: string; readonly name: InLanguages };
}

/** A stressor that was found: what was measured, against which threshold, on whose authority. No sentence is stored. */
export interface Found extends FindingBase {
  readonly status: 'found';
  readonly severity: Severity;
  readonly value: number;
  readonly unit: Unit;
  readonly threshold: number;
  /** The setting the value was held against; null for clashes, which need no threshold. */
  readonly setting: SettingId | null;
  readonly grade: Grade;
  /** Key of the citation. */
  readonly citation: string;
  /** Hours above the norm in its weeks; 0 where the finding is not about hours. */
  readonly excessHours: number;
  readonly action: Action;
}

/** What a rule would need before it can say anything. */
export const MISSING_DATA = [
  'timetable',
  'session-times',
  'due-date',
  'due-time',
  'weight',
  'effort-hours',
  'feedback-date',
  'exam-duration',
  'calendar',
  'enough-courses',
  'group-work',
  'second-source',
  'compulsory-sessions',
  'announcement',
  'release-date',
  'history',
  'criteria',
  'late-rule',
  'feedback-returned',
  'today',
  'evaluation',
  'city',
] as const;
export type MissingData = (typeof MISSING_DATA)[number];

/** A rule that had no data for these weeks or courses: it never says "fine". */
export interface CannotTell extends FindingBase {
  readonly status: 'cannot-tell';
  readonly missing: readonly MissingData[];
}

export type Finding = Found | CannotTell;
