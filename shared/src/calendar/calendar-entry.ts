import type { AcademicYear } from './academic-year.js';
import type { PlainDate } from './plain-date.js';

/** What a stretch of days is for. `reflection` is a reading or study week, `free` a day without teaching (closure day). */
export const CALENDAR_KINDS = [
  'period',
  'teaching',
  'exam',
  'resit',
  'reflection',
  'free',
  'vacation',
  'holiday',
] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One line of an academic calendar. */
export interface CalendarEntry {
  readonly academicYear: AcademicYear;
  readonly code: string;
  readonly kind: CalendarKind;
  readonly name: string | null;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Only for this programme; null for the whole institution. */
  readonly programmeCode: string | null;
}
