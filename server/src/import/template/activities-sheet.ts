import { readAcademicYear } from '../fields/academic-year.js';
import { readActivityKind } from '../fields/activity-kind.js';
import { readDate } from '../fields/date.js';
import { countUpTo } from '../fields/decimal.js';
import { readHours } from '../fields/hours.js';
import { readCode, readName, readNote } from '../fields/text.js';
import { readTime } from '../fields/time.js';
import { readWeekday } from '../fields/weekday-names.js';
import { readTeachingWeeks, readWeeks } from '../fields/weeks.js';
import { readYesNo } from '../fields/yes-no.js';
import { dates, optional, required, type SheetTemplate } from './column.js';
import { ACADEMIC_YEAR, COURSE_CODE, GROUP, SOURCE, TEACHING_WEEK } from './common-headers.js';

const columns = {
  courseCode: required(readCode, COURSE_CODE),
  academicYear: optional(readAcademicYear, ACADEMIC_YEAR),
  code: optional(
    readCode,
    `
    activity_code, activiteitcode, activiteit, activity, code, contactcode, activity id`,
  ),
  kind: required(
    readActivityKind,
    `
    type, soort, werkvorm, activity type, onderwijsvorm, contactvorm, vorm, kind, soort activiteit`,
  ),
  group: optional(readCode, GROUP),
  weeks: optional(readWeeks, 'weeks, weken, week, weeknummers, week numbers, weeknummer'),
  teachingWeeks: optional(readTeachingWeeks, TEACHING_WEEK),
  date: dates(readDate, 'date, datum, dag, day'),
  weekday: optional(readWeekday, 'weekday, weekdag, day of week, day of the week, dag van de week, wochentag, jour'),
  startTime: optional(
    readTime,
    `start_time, starttijd, tijd, time, begintijd, aanvang, begin, van, start, start uur, starts`,
  ),
  endTime: optional(readTime, `end_time, eindtijd, einde, eind, end, tot, until, finish, finish time, ends, eind uur`),
  sessionsPerWeek: optional(
    countUpTo(50),
    `
    sessions_per_week, bijeenkomsten per week, per week, aantal per week, keer per week, sessies per week,
    times per week, frequentie`,
  ),
  hoursPerSession: required(
    readHours,
    `
    hours_per_session, uren per bijeenkomst, duur, uren, hours, duration, uren per sessie, duur (uren),
    hours each, lengte, duur in minuten, duur min, duration minutes, duration in minutes, minuten, minutes, dauer`,
  ),
  prepHoursPerSession: optional(
    readHours,
    `
    prep_hours, voorbereiding, voorbereidingsuren, preparation hours, voorbereidingstijd, preparation, uren
    voorbereiding`,
  ),
  mandatory: optional(
    readYesNo,
    `
    mandatory, verplicht, aanwezigheidsplicht, compulsory, attendance required, verplichte aanwezigheid`,
  ),
  city: optional(readName, 'city, plaats, stad, locatie, location, vestiging, campus'),
  source: optional(readNote, SOURCE),
} as const;

/** Contact: the scheduled meetings of a course, by group, in weeks or on days. */
export const activitiesSheet: SheetTemplate<typeof columns> = {
  kind: 'activities',
  names: `
    activities, contact, contactmomenten, contactonderwijs, onderwijsactiviteiten, bijeenkomsten, rooster,
    timetable, contact hours, sessions`,
  columns,
  belonging: ['courseCode', 'academicYear'],
  derived: { hoursPerSession: ['startTime', 'endTime'] },
};
