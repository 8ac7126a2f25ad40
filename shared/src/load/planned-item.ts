import type { AcademicCalendar } from '../calendar/index.js';
import type { Policy } from '../policy/index.js';
import type { CourseRun } from '../schedule/index.js';
import type { WorkWindow } from './effort-curve.js';
import { ESTIMATE_REASONS, type EstimateReason, type LoadItem } from './load-item.js';

/** All that the load of a course follows from, the working style aside. */
export interface CourseInput {
  readonly run: CourseRun;
  readonly calendar: AcademicCalendar;
  readonly policy: Policy;
}

/** A load item, and the window in which a working style puts its hours on days; null where its days are set. */
export interface PlannedItem {
  /** Its days hold the hours, or nothing yet when there is a window. */
  readonly item: LoadItem;
  readonly window: WorkWindow | null;
}

/** Whether the calendar decided on which days an item lies: then an assumed calendar makes it an estimate. */
export type PlacedBy = 'calendar' | 'date';

/** Why an item of the course is an estimate, in a set order: its own reasons and those of the course's dates and calendar. */
export function estimateReasons(
  input: CourseInput,
  own: readonly EstimateReason[],
  placedBy: PlacedBy,
): readonly EstimateReason[] {
  const reasons = new Set(own);
  const { basis } = input.run.span;
  if (basis === 'activity' || basis === 'year') reasons.add('course-dates-assumed');
  if (placedBy === 'calendar' && input.calendar.assumed) reasons.add('calendar-assumed');
  return ESTIMATE_REASONS.filter((reason) => reasons.has(reason));
}

/** The hours of the items together. */
export function hoursOf(items: readonly PlannedItem[]): readonly number[] {
  return items.map(({ item }) => item.hours);
}
