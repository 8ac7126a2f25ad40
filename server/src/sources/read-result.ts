import type { CalendarFigures } from './icalendar/calendar-figures.js';
import type { ImportIssue } from './import-issue.js';
import type { RawSheet } from './raw-sheet.js';

/** What every source answers: the tables it found, and what is wrong with the file. */
export interface ReadResult {
  readonly sheets: readonly RawSheet[];
  readonly issues: readonly ImportIssue[];
  /** The name of the format in the report; absent for the template. */
  readonly format?: string;
  /** The profile a calendar was read by. */
  readonly profile?: string;
  /** What became of the events, of a calendar. */
  readonly calendar?: CalendarFigures;
}
