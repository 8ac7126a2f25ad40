import type { AcademicYear, ClockTime, IsoWeek, PlainDate } from '../calendar/index.js';
import type { Sourced } from './provenance.js';

/** A course as it is given in one period of one academic year. A course given over two blocks has an offering in each. */
export interface Offering extends Sourced {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly periodCode: string;
  /** Null: the dates of the period hold. */
  readonly startDate: PlainDate | null;
  readonly endDate: PlainDate | null;
  readonly expectedStudents: number | null;
}

export const ACTIVITY_KINDS = [
  'lecture',
  'seminar',
  'work-group',
  'practical',
  'tutorial',
  'excursion',
  'mentoring',
  'other',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** One meeting. Only the week is known when `date` is null. */
export interface Session {
  readonly week: IsoWeek;
  readonly date: PlainDate | null;
  readonly startTime: ClockTime | null;
  readonly hours: number;
}

/**
 * A series of scheduled meetings of one group. Series with the same course and code but different groups are
 * alternatives: a student attends one of them, so their hours are never added up.
 */
export interface Activity extends Sourced {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  readonly code: string;
  readonly kind: ActivityKind;
  /** Null where all students come together. */
  readonly group: string | null;
  readonly mandatory: boolean | null;
  readonly city: string | null;
  readonly prepHoursPerSession: number | null;
  /** In order of week, date and time. */
  readonly sessions: readonly Session[];
}
