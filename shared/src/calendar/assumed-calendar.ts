import { type AcademicCalendar, academicCalendar } from './academic-calendar.js';
import { type AcademicYear, startYearOf } from './academic-year.js';
import type { CalendarEntry, CalendarKind } from './calendar-entry.js';
import { dutchPublicHolidays } from './holidays.js';
import { dateFromParts, dateOfEpochDay, type EpochDay, epochDay, weekdayOf } from './plain-date.js';

/** Weeks counted from the first Monday of September: what most Dutch universities do, two semesters of 20 weeks. */
const PATTERN: readonly { code: string; kind: CalendarKind; firstWeek: number; weeks: number }[] = [
  { code: 'S1', kind: 'period', firstWeek: 0, weeks: 22 },
  { code: '1', kind: 'period', firstWeek: 0, weeks: 10 },
  { code: '2', kind: 'period', firstWeek: 10, weeks: 12 },
  { code: 'S2', kind: 'period', firstWeek: 22, weeks: 20 },
  { code: '3', kind: 'period', firstWeek: 22, weeks: 10 },
  { code: '4', kind: 'period', firstWeek: 32, weeks: 10 },
  { code: 'exam-1', kind: 'exam', firstWeek: 8, weeks: 2 },
  { code: 'exam-2', kind: 'exam', firstWeek: 20, weeks: 2 },
  { code: 'exam-3', kind: 'exam', firstWeek: 30, weeks: 2 },
  { code: 'exam-4', kind: 'exam', firstWeek: 40, weeks: 2 },
  { code: 'summer', kind: 'vacation', firstWeek: 42, weeks: 10 },
];

/**
 * The calendar that is assumed when an institution gave none: two semesters of 20 study weeks (Leiden University,
 * academic calendar), four blocks of ten weeks with two exam weeks each, two weeks at Christmas, the public holidays of the
 * Netherlands. It is marked `assumed`, and every result made with it says so.
 */
export function assumedCalendar(year: AcademicYear): AcademicCalendar {
  return academicCalendar(year, assumedCalendarEntries(year), true);
}

/** The entries of the assumed calendar, for whoever wants to start from them. */
export function assumedCalendarEntries(year: AcademicYear): readonly CalendarEntry[] {
  const start = firstMondayOfSeptember(startYearOf(year));
  const pattern = PATTERN.map(({ code, kind, firstWeek, weeks }) =>
    entry(year, code, kind, start + 7 * firstWeek, start + 7 * (firstWeek + weeks) - 1),
  );
  const teaching = pattern
    .filter(({ code }) => /^\d$/.test(code))
    .map((block) => ({ ...block, code: `teaching-${block.code}`, kind: 'teaching' as const }));
  return [...pattern, ...teaching, christmas(year), ...holidays(year)];
}

function firstMondayOfSeptember(calendarYear: number): EpochDay {
  const first = dateFromParts(calendarYear, 9, 1);
  if (!first) throw new Error(`No such year: ${calendarYear}`);
  return epochDay(first) + ((8 - weekdayOf(epochDay(first))) % 7);
}

/** Two whole weeks, the first with Christmas Day, or the one after when Christmas falls in a weekend. */
function christmas(year: AcademicYear): CalendarEntry {
  const christmasDay = dateFromParts(startYearOf(year), 12, 25);
  if (!christmasDay) throw new Error(`No such academic year: ${year}`);
  const day = epochDay(christmasDay);
  const weekday = weekdayOf(day);
  const monday = weekday > 5 ? day + 8 - weekday : day - weekday + 1;
  return entry(year, 'christmas', 'vacation', monday, monday + 13);
}

function holidays(year: AcademicYear): readonly CalendarEntry[] {
  const first = startYearOf(year);
  const within = ({ date }: { date: string }) => date >= `${first}-09-01` && date < `${first + 1}-09-01`;
  return [...dutchPublicHolidays(first), ...dutchPublicHolidays(first + 1)]
    .filter(within)
    .map(({ code, date }) => entry(year, code, 'holiday', epochDay(date), epochDay(date)));
}

function entry(
  academicYear: AcademicYear,
  code: string,
  kind: CalendarKind,
  from: EpochDay,
  to: EpochDay,
): CalendarEntry {
  const start = dateOfEpochDay(from);
  const end = dateOfEpochDay(to);
  return { academicYear, code, kind, name: null, start, end, programmeCode: null };
}
