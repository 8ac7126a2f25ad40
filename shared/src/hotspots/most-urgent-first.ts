import type { IsoWeek } from '../calendar/index.js';
import { byKeys } from '../util/index.js';

/** What decides which of two hotspots comes first. */
export interface Urgency {
  readonly excessHours: number;
  /** Null where they are not known: counted as one. */
  readonly students: number | null;
  readonly peakHours: number | null;
  readonly firstWeek: IsoWeek | undefined;
  readonly studyYear: number;
}

/**
 * Orders hotspots, in whatever shape they are, by excess hours × students (load model §6); equal ones by peak hours, then by first
 * week, then by year of study. One order for screens, command line and reports.
 */
export function mostUrgentFirst<T>(urgencyOf: (item: T) => Urgency): (a: T, b: T) => number {
  const order = byKeys<Urgency>(
    ({ excessHours, students }) => -excessHours * (students ?? 1),
    ({ peakHours }) => -(peakHours ?? 0),
    ({ firstWeek }) => firstWeek ?? '',
    ({ studyYear }) => studyYear,
  );
  return (a, b) => order(urgencyOf(a), urgencyOf(b));
}
