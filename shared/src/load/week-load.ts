import type { DayKind, IsoWeek, PlainDate, TeachingWeek } from '../calendar/index.js';
import type { LoadItem, LoadKind } from './load-item.js';

/** Whether a week's hours are known, rest on estimates, or cannot be told for want of data. */
export type WeekStatus = 'known' | 'estimated' | 'cannot-tell';

/** What is due or sat in a week. Resits are listed but are no part of the load. */
export interface Deadline {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly title: string;
  readonly on: PlainDate;
  /** True when only the week is known and Friday is shown. */
  readonly weekOnly: boolean;
  readonly resit: boolean;
}

/** One item's part of a week. */
export interface Contribution {
  readonly item: LoadItem;
  /** Hours in this week. */
  readonly hours: number;
}

/** One week of a cohort. Hours are per student; null is "cannot tell", never zero. */
export interface WeekLoad {
  readonly week: IsoWeek;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly kind: DayKind;
  readonly teachingWeek: TeachingWeek | null;
  readonly hours: number | null;
  /** The lowest and highest of the three working styles. */
  readonly low: number | null;
  readonly high: number | null;
  readonly byKind: Readonly<Record<LoadKind, number>>;
  /** Contact hours, or null when the timetable of a course that runs this week is missing. */
  readonly contact: number | null;
  /** Hours in this week that rest on an estimate. */
  readonly estimatedHours: number;
  /** Hours of the itemised curve: above `hours` only where a course is over-specified. */
  readonly itemisedHours: number | null;
  readonly status: WeekStatus;
  /** Monday to Sunday. */
  readonly days: readonly number[];
  readonly deadlines: readonly Deadline[];
  /** Highest first. */
  readonly contributions: readonly Contribution[];
  readonly activeCourses: readonly string[];
}
