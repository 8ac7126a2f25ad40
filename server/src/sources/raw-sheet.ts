import type { ClockTime, PlainDate } from '@evenkeel/shared/calendar';

/** A day, a time or both, from a cell that its program keeps as a date. Time is null at midnight. */
export interface CellMoment {
  readonly kind: 'moment';
  readonly date: PlainDate | null;
  readonly time: ClockTime | null;
}

/** A cell without a usable value: it shows `#REF!`, or holds a formula that was never calculated. */
export interface CellFault {
  readonly kind: 'fault';
  readonly reason: 'error-value' | 'not-calculated';
  readonly text: string;
}

/** What a cell holds, before anyone knows what it means. Null is a cell without content. */
export type Cell = string | number | boolean | CellMoment | CellFault | null;

/** A row with its number as the user's program shows it. */
export interface RawRow {
  readonly row: number;
  /** When the source itself last changed what the row tells, ISO 8601 in UTC; only where that can be believed. */
  readonly modifiedAt?: string;
  readonly cells: readonly Cell[];
}

/** Day 0 of a spreadsheet's date numbers: most count from 1900, old Macintosh files from 1904. */
export type SerialEpoch = 1900 | 1904;

/** A cell of a workbook that was drawn over the rows below it; only the first of them holds its value. */
export interface CellOverRows {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** A table as it stands in a file: rows of cells, not yet understood. */
export interface RawSheet {
  readonly file: string;
  /** Null for a text file, which has no sheets. */
  readonly name: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly serialEpoch: SerialEpoch;
  /** `source`: rows carry the lines of a source that is no table, so a gap between two is no blank row. */
  readonly numbering?: 'rows' | 'source';
  /** Made of the items of a system, each of which stands by itself: a fault in one is no fault of the others. */
  readonly ofSystem?: true;
  /** The profile by which the events of a calendar were understood, and the zone its times are told in. */
  readonly profile?: string | null;
  readonly timeZone?: string | null;
  /** The sheet of the template it is, where whoever imports said so. */
  readonly kind?: 'activityCounts';
  /** In no particular order. */
  readonly overRows?: readonly CellOverRows[];
  readonly rows: readonly RawRow[];
}
