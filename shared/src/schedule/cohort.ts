import {
  type AcademicCalendar,
  type AcademicYear,
  academicCalendar,
  assumedCalendarEntries,
  type CalendarEntry,
} from '../calendar/index.js';
import { byKeys } from '../util/index.js';
import type { Assessment } from './assessment.js';
import { type CourseRun, courseRuns } from './course-run.js';
import type { CurriculumCourse, Programme } from './programme.js';
import type { Schedule } from './schedule.js';
import { indexOf } from './schedule-index.js';
import type { StudentProfile } from './student-profile.js';

/** Which students: a programme, an academic year and their year of study. */
export interface CohortRef {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  readonly studyYear: number;
}

/** A cohort with the courses one student takes: the core and one selection of options. In order of course code. */
export interface Cohort {
  readonly ref: CohortRef;
  readonly programme: Programme;
  readonly calendar: AcademicCalendar;
  readonly runs: readonly CourseRun[];
  /** Codes of the chosen options, in order. */
  readonly chosenOptions: readonly string[];
  /** Parallel groups the student attends, in order; of series without one of them the mean over groups is taken. */
  readonly chosenGroups: readonly string[];
  /** The student the load is made for, where that is another than the full-time one. */
  readonly profile: StudentProfile | null;
  /** The resit that this student carries beside the courses, of one of them. */
  readonly carriedResit: Assessment | null;
}

/** The cohorts of a programme in a year: each year of study that has a course with an offering or assessment that year. */
export function cohortsOf(schedule: Schedule, programmeCode: string, year: AcademicYear): readonly CohortRef[] {
  const studyYears = curriculumGiven(schedule, programmeCode, year).map(studyYearOf);
  return [...new Set(studyYears)]
    .sort((a, b) => a - b)
    .map((studyYear) => ({ programmeCode, academicYear: year, studyYear }));
}

/** The courses of a programme that have an offering, activity or assessment in the year. */
export function curriculumGiven(
  schedule: Schedule,
  programmeCode: string,
  year: AcademicYear,
): readonly CurriculumCourse[] {
  const { curriculum, dated } = indexOf(schedule);
  const given = dated.get(year);
  return (curriculum.get(programmeCode) ?? []).filter((entry) => given?.has(entry.courseCode));
}

/** The year of study of a course; one without is counted in year 1 (screens mark it). */
export function studyYearOf(entry: CurriculumCourse): number {
  return entry.studyYear ?? 1;
}

/** The academic years in which a programme has courses, in order. */
export function academicYearsOf(schedule: Schedule, programmeCode: string): readonly AcademicYear[] {
  const years = [...indexOf(schedule).dated.keys()];
  return years.filter((year) => curriculumGiven(schedule, programmeCode, year).length > 0).sort();
}

/**
 * The academic calendar that holds for a programme: the institution's, with the programme's own entries in the place of those of
 * the same kind and code. Where no periods are known, the usual Dutch one, marked assumed.
 */
export function calendarFor(schedule: Schedule, programmeCode: string, year: AcademicYear): AcademicCalendar {
  const { calendars } = indexOf(schedule);
  const key = JSON.stringify([programmeCode, year]);
  const calendar = calendars.get(key) ?? makeCalendar(schedule, programmeCode, year);
  calendars.set(key, calendar);
  return calendar;
}

function makeCalendar(schedule: Schedule, programmeCode: string, year: AcademicYear): AcademicCalendar {
  const ofYear = schedule.calendar.filter((entry) => entry.academicYear === year);
  const own = ofYear.filter((entry) => entry.programmeCode === programmeCode);
  const replaced = new Set(own.map(kindAndCode));
  const general = ofYear.filter((entry) => entry.programmeCode === null && !replaced.has(kindAndCode(entry)));
  const entries = [...general, ...own];
  const complete = entries.some((entry) => entry.kind === 'period' || entry.kind === 'teaching');
  return complete
    ? academicCalendar(year, entries)
    : academicCalendar(year, [...assumedCalendarEntries(year), ...entries], true);
}

function kindAndCode({ kind, code }: CalendarEntry): string {
  return `${kind}/${code.trim().toLowerCase()}`;
}

/**
 * A cohort with its core courses and the chosen options, each with its offerings, activities and assessments of the
 * year. Null when the schedule does not know the programme. Options that are not of this cohort are left out; check a
 * choice with `chooseOptions` first.
 */
export function cohortOf(schedule: Schedule, ref: CohortRef, chosenOptions: readonly string[]): Cohort | null {
  const programme = indexOf(schedule).programmes.get(ref.programmeCode);
  if (!programme) return null;
  const calendar = calendarFor(schedule, ref.programmeCode, ref.academicYear);
  const taken = curriculumGiven(schedule, ref.programmeCode, ref.academicYear)
    .filter((entry) => studyYearOf(entry) === ref.studyYear)
    .filter((entry) => entry.requirement === 'core' || chosenOptions.includes(entry.courseCode))
    .sort(byKeys((entry) => entry.courseCode));
  const runs = courseRuns(schedule, taken, calendar);
  const chosen = taken.filter((entry) => entry.requirement === 'option').map((entry) => entry.courseCode);
  return {
    ref,
    programme,
    calendar,
    runs,
    chosenOptions: chosen,
    chosenGroups: [],
    profile: null,
    carriedResit: null,
  };
}
