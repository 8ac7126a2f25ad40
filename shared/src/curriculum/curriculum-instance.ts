/** How an arrangement is judged: by its heaviest load, or by squared distances. */
export const BALANCE_NORMS = ['max', 'squares'] as const;
export type BalanceNorm = (typeof BALANCE_NORMS)[number];

/** What each curriculum may have in each period; null where there is no limit. Loads are in EC. */
export interface PeriodLimits {
  readonly minLoad: number | null;
  readonly maxLoad: number | null;
  readonly minCourses: number | null;
  readonly maxCourses: number | null;
}

/** Courses to be divided over periods. Courses and periods are numbered from 0. */
export interface CurriculumInstance {
  readonly name: string;
  readonly periods: number;
  readonly courses: readonly { readonly id: string; readonly ec: number }[];
  /** The course and the one that must lie in an earlier period. */
  readonly prerequisites: readonly (readonly [course: number, before: number])[];
  readonly unwanted: readonly (readonly [course: number, period: number])[];
  /** Sets of courses that one student takes; all courses are one set where none are named. */
  readonly curricula: readonly (readonly number[])[];
  /** Without named curricula loads are squared themselves, otherwise their distance from the ideal band. */
  readonly squared: 'load' | 'distance-from-band';
  readonly limits: PeriodLimits;
  readonly weights: { readonly balance: number; readonly unwanted: number };
}

/** The period of each course, in the order of the courses. */
export type Assignment = readonly number[];
