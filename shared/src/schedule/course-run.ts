import type { AcademicCalendar } from '../calendar/index.js';
import type { Assessment } from './assessment.js';
import { type CourseSpan, courseSpan } from './course-span.js';
import type { Evaluation } from './evaluation.js';
import type { Activity, Offering } from './offering.js';
import type { Course, CurriculumCourse } from './programme.js';
import type { Schedule } from './schedule.js';
import { type DatedRecords, indexOf, type ScheduleIndex } from './schedule-index.js';

/** A course as a cohort takes it in one academic year, with all that is known about it. */
export interface CourseRun {
  readonly course: Course;
  readonly curriculum: CurriculumCourse;
  readonly offerings: readonly Offering[];
  readonly activities: readonly Activity[];
  /** Codes of the series of which the student's own group is known: their activities hold no other group. */
  readonly ownSeries: readonly string[];
  /** Codes of the series that are for other groups than the student's, which have left no group in the activities. */
  readonly othersSeries: readonly string[];
  readonly assessments: readonly Assessment[];
  /** Of this year and those before, the last one last. */
  readonly evaluations: readonly Evaluation[];
  readonly span: CourseSpan;
  /** The largest number stated by its offerings; null where none is. */
  readonly expectedStudents: number | null;
}

/**
 * The runs of these courses in the year of the calendar, in the order given; a course the schedule does not know has none. The same
 * schedule and calendar give the same run objects again.
 */
export function courseRuns(
  schedule: Schedule,
  taken: readonly CurriculumCourse[],
  calendar: AcademicCalendar,
): readonly CourseRun[] {
  const index = indexOf(schedule);
  const known = runsKnown(index, calendar);
  return taken.flatMap((curriculum) => {
    const run = known.get(curriculum) ?? courseRun(index, curriculum, calendar);
    known.set(curriculum, run);
    return run ?? [];
  });
}

type KnownRuns = Map<CurriculumCourse, CourseRun | null>;
const runsOfSchedules = new WeakMap<ScheduleIndex, WeakMap<AcademicCalendar, KnownRuns>>();

/** The runs that were asked for before; they go when the schedule goes. */
function runsKnown(index: ScheduleIndex, calendar: AcademicCalendar): KnownRuns {
  const ofSchedule = runsOfSchedules.get(index) ?? new WeakMap<AcademicCalendar, KnownRuns>();
  runsOfSchedules.set(index, ofSchedule);
  const ofCalendar = ofSchedule.get(calendar) ?? new Map<CurriculumCourse, CourseRun | null>();
  ofSchedule.set(calendar, ofCalendar);
  return ofCalendar;
}

const NOTHING_DATED: DatedRecords = { offerings: [], activities: [], assessments: [] };

function courseRun(index: ScheduleIndex, curriculum: CurriculumCourse, calendar: AcademicCalendar): CourseRun | null {
  const course = index.courses.get(curriculum.courseCode);
  if (!course) return null;
  const dated = index.dated.get(calendar.year)?.get(course.code) ?? NOTHING_DATED;
  const span = courseSpan({ ...dated, calendar });
  const expectedStudents = largestNumber(dated.offerings);
  const evaluations = (index.evaluations.get(course.code) ?? []).filter((one) => one.academicYear <= calendar.year);
  return { course, curriculum, ...dated, evaluations, ownSeries: [], othersSeries: [], span, expectedStudents };
}

function largestNumber(offerings: readonly Offering[]): number | null {
  const students = offerings.flatMap((offering) => offering.expectedStudents ?? []);
  return students.length > 0 ? Math.max(...students) : null;
}

/**
 * Lets a schedule that differs from another in the dated records of some courses only go on with what was made for the other: its
 * calendars and the runs of all other courses are the same objects, so that what hangs on them is not computed again.
 */
export function inheritRuns(from: Schedule, to: Schedule, changedCourses: ReadonlySet<string>): void {
  const [before, after] = [indexOf(from), indexOf(to)];
  const runs = runsOfSchedules.get(before);
  for (const [key, calendar] of before.calendars) {
    after.calendars.set(key, calendar);
    const kept = [...(runs?.get(calendar) ?? [])].filter(([{ courseCode }]) => !changedCourses.has(courseCode));
    for (const [curriculum, run] of kept) runsKnown(after, calendar).set(curriculum, run);
  }
}
