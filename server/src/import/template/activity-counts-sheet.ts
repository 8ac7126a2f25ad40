import { readAcademicYear } from '../fields/academic-year.js';
import { readDate } from '../fields/date.js';
import { readCount } from '../fields/decimal.js';
import { readShownCount } from '../fields/shown-count.js';
import { readCode, readNote } from '../fields/text.js';
import { readTeachingWeek, readWeek } from '../fields/week.js';
import { dates, optional, required, type SheetTemplate } from './column.js';
import { ACADEMIC_YEAR, COURSE_CODE, TEACHING_WEEK, WEEK } from './common-headers.js';

const columns = {
  courseCode: required(readCode, COURSE_CODE),
  academicYear: optional(readAcademicYear, ACADEMIC_YEAR),
  system: optional(
    readCode,
    'source, bron, system, systeem, platform, tool, application, applicatie, lms, leeromgeving',
  ),
  week: optional(readWeek, WEEK),
  teachingWeek: optional(readTeachingWeek, TEACHING_WEEK),
  date: dates(readDate, 'date, datum, day, dag, activity date'),
  count: required(
    readCount,
    `
    count, clicks, sum_click, aantal, aantal clicks, aantal kliks, kliks, page views, pageviews, views, paginaweergaven, weergaven,
    activity count, events, gebeurtenissen, hits, interactions, interacties, actions, acties,
    number of events, aantal acties, aantal gebeurtenissen, submissions, visits, bezoeken, logins, participations`,
  ),
  activeStudents: optional(
    readShownCount,
    `
    active_students, actieve studenten, active users, actieve gebruikers, unique students, unieke studenten, unique users, users`,
  ),
  enrolledStudents: optional(
    readShownCount,
    `
    enrolled_students, enrolled, ingeschreven studenten, ingeschreven, students, studenten, aantal studenten, number of students`,
  ),
  note: optional(readNote, 'note, opmerking, toelichting, provenance, herkomst, bronvermelding'),
} as const;

/** Activity counts: how much a system saw happen in a course in a week or on a day. No sheet of the template: systems export it. */
export const activityCountsSheet: SheetTemplate<typeof columns> = {
  kind: 'activityCounts',
  names: `
    activity counts, activiteitstellingen, activity log, clicks, learning activity, learning analytics`,
  columns,
};
