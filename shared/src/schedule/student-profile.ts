import type { InLanguages } from '../util/index.js';

/**
 * A student with another starting position than the full-time one the load is made for (duty of care). A profile changes the hours
 * a student has, how long work takes, or which courses are taken; never the schedule. What is null stays as it is.
 */
export interface StudentProfile {
  readonly id: string;
  readonly name: InLanguages;
  /** Who this is, and on whose authority the numbers stand. */
  readonly why: InLanguages;
  /** Part of the EC that is taken, 0 to 1. */
  readonly ecShare: number | null;
  /** Hours a week for study, in the place of the norm. */
  readonly weekHours: number | null;
  /** Exams and written work take this many times as long. */
  readonly timeFactor: number | null;
  /** Whether one resit is carried beside the courses of the year. */
  readonly carriesResit: boolean;
  /** Days from one exam to the next at the least: 2 keeps exams off consecutive days. */
  readonly examDaysApart: number | null;
  /** Where the student lives, and the hours of one journey to another city. */
  readonly commute: { readonly home: string; readonly hours: number } | null;
}
