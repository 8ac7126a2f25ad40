import {
  type AcademicCalendar,
  type IsoWeek,
  isoWeekOf,
  type Period,
  type PlainDate,
  weeksFromTo,
} from '../calendar/index.js';
import type { TermDocument } from '../contract/index.js';
import { longestTermOn } from '../what-if/index.js';

/** The periods of a calendar in order, a semester before its blocks. */
export function termDocuments(calendar: AcademicCalendar): TermDocument[] {
  return calendar.periods.map(termDocument);
}

/** A period with the weeks it touches. */
export function termDocument({ code, name, start, end }: Period): TermDocument {
  return { code, name, start, end, firstWeek: isoWeekOf(start), lastWeek: isoWeekOf(end) };
}

/** All weeks that the term touches, in order. */
export function weeksOfTerm({ start, end }: Period): readonly IsoWeek[] {
  return weeksFromTo(isoWeekOf(start), isoWeekOf(end));
}

/** The code of the term that holds the day: the longest shorter than a year; the first term when none does, null without terms. */
export function currentTermCode(calendar: AcademicCalendar, today: PlainDate): string | null {
  return (longestTermOn(calendar, today) ?? calendar.periods[0])?.code ?? null;
}
