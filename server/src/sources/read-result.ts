import type { CalendarFigures } from './icalendar/calendar-figures.js';
import type { ImportIssue } from './import-issue.js';
import type { RawSheet } from './raw-sheet.js';
import type { SummedTable } from './summed-table.js';

/** What every source answers: the tables it found, and what is wrong with the file. */
export interface ReadResult {
  readonly sheets: readonly RawSheet[];
  readonly issues: readonly ImportIssue[];
  /** Tables of which only sums leave the source. */
  readonly summed?: readonly SummedTable[];
  /** The name of the format in the report; absent for the template. */
  readonly format?: string;
  /** The profile by which a calendar was read. */
  readonly profile?: { readonly id: string; readonly version: number };
  /** What became of the events, of a calendar. */
  readonly calendar?: CalendarFigures;
}
