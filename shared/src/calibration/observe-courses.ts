import { dateOfEpochDay, epochDay, isoWeekOf, mondayOf } from '../calendar/index.js';
import { type EpochWeek, epochWeekOf, mondayOfEpochWeek, studyDaysOf } from '../load/index.js';
import {
  type ActivityCount,
  type ActivityCounts,
  type CurriculumCourse,
  calendarFor,
  courseRuns,
  type Schedule,
} from '../schedule/index.js';
import { byKeys, sum } from '../util/index.js';
import type { LeftOutCourse, LeftOutReason, ObservedCourse, ObservedWeek } from './observed-course.js';

/** Three trends are taken out of the weeks: with fewer than this nothing is left to compare. */
const FEWEST_WEEKS = 8;

/** The courses of which activity is known, and those that cannot be used, each in order of year and code. */
export interface Observations {
  readonly courses: readonly ObservedCourse[];
  readonly leftOut: readonly LeftOutCourse[];
}

/**
 * The activity counts of a schedule, course by course and week by week. Days are added up to weeks. Of several series of a course
 * the first is taken: counts by week before counts by day, then in order of the system's name.
 */
export function observeCourses(schedule: Schedule): Observations {
  const first = new Map<string, ActivityCounts>();
  for (const series of [...schedule.activityCounts].sort(byPreference)) {
    const key = `${series.academicYear} ${series.courseCode}`;
    if (!first.has(key)) first.set(key, series);
  }
  const found = [...first.values()].map((series) => observe(schedule, series));
  return {
    courses: found.flatMap((one) => ('run' in one ? one : [])),
    leftOut: found.flatMap((one) => ('run' in one ? [] : one)),
  };
}

const byPreference = byKeys<ActivityCounts>(
  (series) => series.academicYear,
  (series) => series.courseCode,
  (series) => (series.step === 'week' ? 0 : 1),
  (series) => series.system ?? '',
);

function observe(schedule: Schedule, series: ActivityCounts): ObservedCourse | LeftOutCourse {
  const { courseCode, academicYear, counts } = series;
  const leftOut = (reason: LeftOutReason): LeftOutCourse => ({ courseCode, academicYear, reason });
  const place = curriculumOf(schedule, courseCode);
  if (!place) return leftOut('course-unknown');
  const calendar = calendarFor(schedule, place.programmeCode, academicYear);
  const [run] = courseRuns(schedule, [place], calendar);
  if (!run) return leftOut('course-unknown');
  const perStudent = counts.every(({ enrolledStudents }) => enrolledStudents !== null && enrolledStudents > 0);
  const totals = weekTotalsOf(counts, perStudent);
  const weeks = weeksOfCourse({ run, calendar }, totals);
  if (weeks.length < FEWEST_WEEKS) return leftOut('too-few-weeks');
  if (sum(weeks.map(({ actual }) => actual)) <= 0) return leftOut('no-activity');
  return { courseCode, academicYear, run, calendar, perStudent, weeks, weeksOutside: totals.size - weeks.length };
}

/** A course that is in no programme has the calendar of the institution. */
function curriculumOf(schedule: Schedule, courseCode: string): CurriculumCourse | null {
  const known = schedule.curriculum.filter((entry) => entry.courseCode === courseCode);
  const [first] = known.sort(byKeys(({ programmeCode }) => programmeCode));
  if (first) return first;
  const course = schedule.courses.find(({ code }) => code === courseCode);
  if (!course) return null;
  const { provenance, fieldProvenance } = course;
  const nowhere = { programmeCode: '', studyYear: null, requirement: 'core', optionGroup: null } as const;
  return { ...nowhere, courseCode, provenance, fieldProvenance };
}

function weekTotalsOf(counts: readonly ActivityCount[], perStudent: boolean): ReadonlyMap<EpochWeek, number> {
  const totals = new Map<EpochWeek, number>();
  for (const { week, count, enrolledStudents } of counts) {
    const epochWeek = epochWeekOf(epochDay(mondayOf(week)));
    const part = perStudent ? count / (enrolledStudents ?? 1) : count;
    totals.set(epochWeek, (totals.get(epochWeek) ?? 0) + part);
  }
  return totals;
}

function weeksOfCourse(
  { run, calendar }: Pick<ObservedCourse, 'run' | 'calendar'>,
  totals: ReadonlyMap<EpochWeek, number>,
): readonly ObservedWeek[] {
  const first = epochWeekOf(epochDay(run.span.start));
  const last = epochWeekOf(epochDay(run.span.end));
  const studied = new Set(studyDaysOf(calendar, run.span).map(epochWeekOf));
  return [...totals]
    .filter(([epochWeek]) => epochWeek >= first && epochWeek <= last)
    .sort(([a], [b]) => a - b)
    .map(([epochWeek, actual]) => ({
      epochWeek,
      week: isoWeekOf(dateOfEpochDay(mondayOfEpochWeek(epochWeek))),
      number: epochWeek - first,
      actual,
      studied: studied.has(epochWeek),
    }));
}
