import {
  type AcademicYear,
  type ClockTime,
  type IsoWeek,
  type PlainDate,
  weekNumberOf,
  weeksOf,
} from '@evenkeel/shared/calendar';
import type { Provenance } from '@evenkeel/shared/schedule';
import { standingOf } from '../import/fields/standing.js';
import type { Cell } from '../sources/raw-sheet.js';

/** A day as a cell of its own type. */
export function dayCell(date: PlainDate | null): Cell {
  return date === null ? null : { kind: 'moment', date, time: null };
}

/** A time of day as a cell of its own type. */
export function timeCell(time: ClockTime | null): Cell {
  return time === null ? null : { kind: 'moment', date: null, time };
}

/** Where a record comes from, with the word in front that says how sure it is. */
export function sourceCell({ standing, note }: Provenance): Cell {
  if (standingOf(note) === standing) return note;
  return note === null ? standing : `${standing}: ${note}`;
}

/** A week by its number where it lies in the academic year, else with its own year. */
export function weekText(week: IsoWeek, year: AcademicYear): string {
  return weeksOf(year).includes(week) ? String(weekNumberOf(week)) : week;
}
