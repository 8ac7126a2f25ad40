import {
  type AcademicCalendar,
  type AcademicYear,
  academicCalendar,
  assumedCalendarEntries,
} from '../calendar/index.js';
import { byKeys } from '../util/index.js';
import type { Assessment } from './assessment.js';
import { type CourseSpan, courseSpan } from './course-span.js';
import type { Activity, Offering } from './offering.js';
import type { Course, CurriculumCourse, Programme } from './programme.js';
import type { Schedule } from './schedule.js';

/** Which students: a programme, an academic year and their year of study. */
export interface CohortRef {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  readonly studyYear: number;
}

/** A course as a cohort takes it in one academic year, with all that is known about it. */
export interface CourseRun {
  readonly course: Course;
  readonly curriculum: CurriculumCourse;
  readonly offerings: readonly Offering[];
  readonly activities: readonly Activity[];
  readonly assessments: readonly Assessment[];
  readonly span: CourseSpan;
  /** The largest number stated by its offerings; null where none is. */
  readonly expectedStudents: number | null;
}

/** A cohort with the courses one student takes: the core and one selection of options. In order of course code. */
export interface Cohort {
  readonly ref: CohortRef;
  readonly programme: Programme;
  readonly calendar: AcademicCalendar;
  readonly runs: readonly CourseRun[];
  /** Codes of the chosen options, in order. */
  readonly chosenOptions: readonly string[];
}

/** The cohorts of a programme in a year: each year of study that has a course with an offering or assessment that year. */
export function cohortsOf(schedule: Schedule, programmeCode: string, year: AcademicYear): readonly CohortRef[] {
  const given = coursesGivenIn(schedule, year);
  const studyYears = schedule.curriculum
    .filter((entry) => entry.programmeCode === programmeCode && given.has(entry.courseCode))
    .map(studyYearOf);
  return [...new Set(studyYears)]
    .sort((a, b) => a - b)
    .map((studyYear) => ({ programmeCode, academicYear: year, studyYear }));
}

/** The year of study of a course; one without is counted in year 1 (screens mark it). */
export function studyYearOf(entry: CurriculumCourse): number {
  return entry.studyYear ?? 1;
}

/** The academic years in which a programme has courses, in order. */
export function academicYearsOf(schedule: Schedule, programmeCode: string): readonly AcademicYear[] {
  const own = new Set(
    schedule.curriculum.filter((entry) => entry.programmeCode === programmeCode).map((entry) => entry.courseCode),
  );
  const dated = [...schedule.offerings, ...schedule.activities, ...schedule.assessments];
  return [...new Set(dated.filter((item) => own.has(item.courseCode)).map((item) => item.academicYear))].sort();
}

function coursesGivenIn(schedule: Schedule, year: AcademicYear): ReadonlySet<string> {
  const dated = [...schedule.offerings, ...schedule.activities, ...schedule.assessments];
  return new Set(dated.filter((item) => item.academicYear === year).map((item) => item.courseCode));
}

/** The academic calendar that holds for a programme; where no periods are known, the usual Dutch one, marked assumed. */
export function calendarFor(schedule: Schedule, programmeCode: string, year: AcademicYear): AcademicCalendar {
  const entries = schedule.calendar.filter(
    (entry) => entry.academicYear === year && (entry.programmeCode === null || entry.programmeCode === programmeCode),
  );
  const complete = entries.some((entry) => entry.kind === 'period' || entry.kind === 'teaching');
  return complete
    ? academicCalendar(year, entries)
    : academicCalendar(year, [...assumedCalendarEntries(year), ...entries], true);
}

/**
 * A cohort with its core courses and the chosen options, each with its offerings, activities and assessments of the
 * year. Null when the schedule does not know the programme. Options that are not of this cohort are left out; check a
 * choice with `chooseOptions` first.
 */
export function cohortOf(schedule: Schedule, ref: CohortRef, chosenOptions: readonly string[]): Cohort | null {
  const programme = schedule.programmes.find((candidate) => candidate.code === ref.programmeCode);
  if (!programme) return null;
  const calendar = calendarFor(schedule, ref.programmeCode, ref.academicYear);
  const given = coursesGivenIn(schedule, ref.academicYear);
  const taken = schedule.curriculum
    .filter((entry) => entry.programmeCode === ref.programmeCode && studyYearOf(entry) === ref.studyYear)
    .filter((entry) => given.has(entry.courseCode))
    .filter((entry) => entry.requirement === 'core' || chosenOptions.includes(entry.courseCode))
    .sort(byKeys((entry) => entry.courseCode));
  const runs = taken.flatMap((entry) => courseRun(schedule, entry, calendar));
  const chosen = taken.filter((entry) => entry.requirement === 'option').map((entry) => entry.courseCode);
  return { ref, programme, calendar, runs, chosenOptions: chosen };
}

function courseRun(schedule: Schedule, curriculum: CurriculumCourse, calendar: AcademicCalendar): readonly CourseRun[] {
  const course = schedule.courses.find((candidate) => candidate.code === curriculum.courseCode);
  if (!course) return [];
  const ofThisRun = (item: { courseCode: string; academicYear: AcademicYear }) =>
    item.courseCode === course.code && item.academicYear === calendar.year;
  const offerings = schedule.offerings.filter(ofThisRun).sort(byKeys((offering) => offering.periodCode));
  const activities = schedule.activities.filter(ofThisRun).sort(
    byKeys(
      (activity) => activity.code,
      (activity) => activity.group ?? '',
    ),
  );
  const assessments = schedule.assessments.filter(ofThisRun).sort(byKeys((assessment) => assessment.code));
  const students = offerings.flatMap((offering) => offering.expectedStudents ?? []);
  return [
    {
      course,
      curriculum,
      offerings,
      activities,
      assessments,
      span: courseSpan({ offerings, activities, assessments, calendar }),
      expectedStudents: students.length > 0 ? Math.max(...students) : null,
    },
  ];
}
