import type { EpochDay, PlainDate } from '../calendar/index.js';

/** What a student does in the hour. The first two fill the weeks, the others belong to an assessment. */
export const LOAD_KINDS = ['contact', 'selfStudy', 'assignment', 'examPreparation', 'exam'] as const;
export type LoadKind = (typeof LOAD_KINDS)[number];

/** How students divide their work before a deadline; see `effort-curve.ts`. */
export const WORKING_STYLES = ['steady', 'typical', 'last-minute'] as const;
export type WorkingStyle = (typeof WORKING_STYLES)[number];

/** Where the hours of an item come from: this is what "How is this calculated?" opens. */
export type HoursBasis =
  /**
   * Hours of the timetable: of the student's own group where `chosen` names it, else the mean of `groups` parallel groups, of
   * which a student attends one. Two names are two chosen groups of one series, of which the mean is taken.
   */
  | { readonly kind: 'timetable'; readonly groups: number; readonly chosen: readonly string[] }
  /** Said by the course: effort hours, total contact hours, preparation per session, duration of an exam. */
  | { readonly kind: 'stated' }
  /** A norm for its size: `size` words or pages at the policy's pace. */
  | { readonly kind: 'norm'; readonly unit: 'words' | 'pages'; readonly size: number }
  /** A share of what the budget leaves: `share` (0 to 1) of `ofHours` hours, by weight to the policy's exponent. */
  | { readonly kind: 'share'; readonly ofHours: number; readonly share: number }
  /** What is left of the budget of `budget` hours. */
  | { readonly kind: 'remainder'; readonly budget: number };

/** Why the place or the size of an item's hours is an estimate; empty when neither is. */
export const ESTIMATE_REASONS = [
  'hours-by-weight',
  'hours-by-norm',
  'weight-missing',
  'undated',
  'week-only',
  'contact-unknown',
  'contact-total-only',
  'course-dates-assumed',
  'calendar-assumed',
] as const;
export type EstimateReason = (typeof ESTIMATE_REASONS)[number];

/** Hours on consecutive days. */
export interface DailyHours {
  /** The day of `hours[0]`. */
  readonly from: EpochDay;
  readonly hours: readonly number[];
}

/** A part of a course's load with its place in time: a series of sessions, the work on one assessment, the self-study. */
export interface LoadItem {
  /** Unique within the cohort and stable between imports: `COURSE/kind/code`. */
  readonly key: string;
  readonly courseCode: string;
  readonly kind: LoadKind;
  /** Title of the assessment or code of the activity; null for the course's self-study and contact without timetable. */
  readonly title: string | null;
  readonly assessmentCode: string | null;
  readonly dueOn: PlainDate | null;
  readonly basis: HoursBasis;
  readonly estimates: readonly EstimateReason[];
  /** Hours in all; the days add up to it. */
  readonly hours: number;
  readonly daily: DailyHours;
}

/** The load of one course for one student, under one working style. */
export interface CourseLoad {
  readonly courseCode: string;
  readonly courseName: string;
  readonly ec: number;
  /** EC × hours per EC: what the days of `items` add up to. */
  readonly budget: number;
  /** Contact plus all stated and norm hours, before anything is fitted to the budget. */
  readonly itemised: number;
  /** True when the itemised hours exceed the budget; `items` then are scaled to it, `itemisedItems` are not. */
  readonly overSpecified: boolean;
  /** Whether contact hours are known from a timetable, only as a stated total, or not at all. */
  readonly contact: 'timetable' | 'total-only' | 'cannot-tell';
  /** The planned load: adds up to the budget. */
  readonly items: readonly LoadItem[];
  /** The same items unscaled, when over-specified; else the same list. */
  readonly itemisedItems: readonly LoadItem[];
}
