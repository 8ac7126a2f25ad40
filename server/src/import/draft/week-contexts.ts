import type { AcademicCalendar, AcademicYear } from '@evenkeel/shared/calendar';
import { type CalendarRecord, calendarFor, naturalKey, type Schedule } from '@evenkeel/shared/schedule';
import type { Draft } from './draft.js';
import type { WeekContext } from './week-resolver.js';

/** Where the weeks of a course in a year are looked for. */
export type WeekContexts = (courseCode: string, year: AcademicYear) => WeekContext;

/** The calendar (of the files over what is stored) and the periods of each course; each is worked out once. */
export function weekContexts(draft: Draft, stored: Schedule): WeekContexts {
  const withCalendar: Schedule = { ...stored, calendar: mergedCalendar(draft, stored) };
  const programmes = programmeByCourse(draft, stored);
  const periods = periodsByCourse(draft, stored);
  const calendars = new Map<string, AcademicCalendar>();
  return (courseCode, year) => {
    const programme = programmes.get(courseCode) ?? '';
    const key = `${programme}\n${year}`;
    const calendar = calendars.get(key) ?? calendarFor(withCalendar, programme, year);
    calendars.set(key, calendar);
    return { calendar, periodCodes: [...(periods.get(`${courseCode}\n${year}`) ?? [])] };
  };
}

function mergedCalendar(draft: Draft, stored: Schedule): readonly CalendarRecord[] {
  const merged = new Map(stored.calendar.map((entry) => [naturalKey('calendar', entry), entry]));
  for (const [key, drafted] of draft.calendar) merged.set(key, drafted.record);
  return [...merged.values()];
}

/** A course shared by programmes follows the calendar of the one that is named first. */
function programmeByCourse(draft: Draft, stored: Schedule): ReadonlyMap<string, string> {
  const programmes = new Map<string, string>();
  const entries = [...[...draft.curriculum.values()].map(({ record }) => record), ...stored.curriculum];
  for (const { courseCode, programmeCode } of entries) {
    if (!programmes.has(courseCode)) programmes.set(courseCode, programmeCode);
  }
  return programmes;
}

function periodsByCourse(draft: Draft, stored: Schedule): ReadonlyMap<string, ReadonlySet<string>> {
  const periods = new Map<string, Set<string>>();
  const offerings = [...[...draft.offerings.values()].map(({ record }) => record), ...stored.offerings];
  for (const { courseCode, academicYear, periodCode } of offerings) {
    const key = `${courseCode}\n${academicYear}`;
    const known = periods.get(key) ?? new Set<string>();
    known.add(periodCode);
    periods.set(key, known);
  }
  return periods;
}
