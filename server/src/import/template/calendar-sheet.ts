import { readAcademicYear } from '../fields/academic-year.js';
import { readCalendarKind } from '../fields/calendar-kind.js';
import { readDate } from '../fields/date.js';
import { readCode, readName, readNote } from '../fields/text.js';
import { optional, required, requiredDates, type SheetTemplate } from './column.js';
import { ACADEMIC_YEAR, END_DATE, PROGRAMME_CODE, SOURCE, START_DATE } from './common-headers.js';

const columns = {
  academicYear: optional(readAcademicYear, ACADEMIC_YEAR),
  code: required(readCode, `code, code, period_code, periodecode, afkorting, blokcode, calendar code, id`),
  kind: required(readCalendarKind, 'kind, soort, type, aard, categorie, category'),
  name: optional(readName, 'name, naam, omschrijving, description, titel, title, label'),
  start: requiredDates(readDate, START_DATE),
  end: requiredDates(readDate, END_DATE),
  programmeCode: optional(readCode, PROGRAMME_CODE),
  source: optional(readNote, SOURCE),
} as const;

/** Jaarrooster: periods, exam weeks, vacations and holidays. */
export const calendarSheet: SheetTemplate<typeof columns> = {
  kind: 'calendar',
  names: `
    calendar, jaarrooster, academic calendar, kalender, academische kalender, jaarkalender, jaarplanning,
    roosterjaar, periods, periodes`,
  columns,
};
