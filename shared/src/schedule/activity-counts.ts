import type { AcademicYear, IsoWeek, PlainDate } from '../calendar/index.js';
import type { Sourced } from './provenance.js';

export const ACTIVITY_STEPS = ['week', 'day'] as const;
export type ActivityStep = (typeof ACTIVITY_STEPS)[number];

/** What was counted in one week or on one day. */
export interface ActivityCount {
  readonly week: IsoWeek;
  /** Null where weeks were counted. */
  readonly date: PlainDate | null;
  /** Clicks, page views or whatever the system counts. */
  readonly count: number;
  readonly activeStudents: number | null;
  readonly enrolledStudents: number | null;
}

/** How much a system saw happen in a course, week by week or day by day: sums, without persons. */
export interface ActivityCounts extends Sourced {
  readonly courseCode: string;
  readonly academicYear: AcademicYear;
  /** The system that counted, such as `brightspace`; null where the source names none. */
  readonly system: string | null;
  readonly step: ActivityStep;
  /** In order of week and date. */
  readonly counts: readonly ActivityCount[];
}
