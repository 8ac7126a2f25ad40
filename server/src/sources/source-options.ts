import type { AcademicYear } from '@evenkeel/shared/calendar';
import { type CalendarSettings, NO_CALENDAR_SETTINGS } from './icalendar/calendar-settings.js';
import type { KnownCourse } from './icalendar/profile/known-courses.js';
import type { ReadResult } from './read-result.js';

/** What whoever imports says about a file, as far as a source needs it to read it. */
export interface SourceOptions {
  /** Null: the dates of the file tell. */
  readonly academicYear: AcademicYear | null;
  /** The course of a file that does not name one, or names it in a way of its own. */
  readonly course: string | null;
  /** The format the files are in, by its name; null: their content tells. */
  readonly format: string | null;
  /** How calendars are read. */
  readonly calendars: CalendarSettings;
  /** The courses that other files of the same import bring: calendars beside them may name those. */
  readonly coursesIn: (results: readonly ReadResult[]) => readonly KnownCourse[];
}

/** Nothing was said. */
export const NOTHING_SAID: SourceOptions = {
  academicYear: null,
  course: null,
  format: null,
  calendars: NO_CALENDAR_SETTINGS,
  coursesIn: () => [],
};
