import {
  type AcademicCalendar,
  addDays,
  dateOfEpochDay,
  dayKindOf,
  type EpochDay,
  epochDay,
  type IsoWeek,
  isoWeekOf,
  isWorkingDay,
  type PlainDate,
} from '../calendar/index.js';
import type { CohortLoad } from '../load/index.js';
import { type Assessment, type CourseRun, isExam, isResit } from '../schedule/index.js';

/** A move that the rules of the schedule allow, not yet computed. */
export interface CandidateMove {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

type DatedAssessment = Assessment & { readonly dueOn: PlainDate };

const SHIFTS_IN_DAYS = [-14, -7, 7, 14] as const;
/** Where the day itself is no working day: the nearest within a long weekend, the later first when two are as near. */
const NEARBY_DAYS = [0, 1, -1, 2, -2, 3, -3] as const;
/** What students need at least between task and deadline. */
const MIN_DAYS_AFTER_RELEASE = 7;
/** An exam week belongs to the course when no more than a weekend lies between. */
const MAX_DAYS_TO_EXAM_WEEK = 3;

/**
 * The moves of one or two weeks that the schedule allows for the assessments with work in this week: dated, movable, no
 * exam (unless it is said to be movable), no resit; to a working day within its window, at least a week after its release, before its resit,
 * within the course and its exam weeks, and not to a week of which nothing is known.
 */
export function candidateMoves(load: CohortLoad, week: IsoWeek): readonly CandidateMove[] {
  const contributions = load.weeks.find((candidate) => candidate.week === week)?.contributions ?? [];
  const working = new Set(contributions.map(({ item }) => `${item.courseCode}/${item.assessmentCode}`));
  return load.cohort.runs.flatMap((run) =>
    run.assessments
      .filter((assessment) => working.has(`${run.course.code}/${assessment.code}`))
      .filter(isMovable)
      .flatMap((assessment) => movesOf(assessment, run, load)),
  );
}

function isMovable(assessment: Assessment): assessment is DatedAssessment {
  if (assessment.dueOn === null || isResit(assessment) || assessment.movable === false) return false;
  return !isExam(assessment) || assessment.movable === true;
}

function movesOf(assessment: DatedAssessment, run: CourseRun, load: CohortLoad): readonly CandidateMove[] {
  const { calendar } = load.cohort;
  const untold = new Set(load.weeks.filter((week) => week.hours === null).map((week) => week.week));
  const days = SHIFTS_IN_DAYS.flatMap((shift) => nearestWorkingDay(calendar, epochDay(assessment.dueOn) + shift) ?? []);
  const targets = [...new Set(days)]
    .filter((day) => isAllowed(day, assessment, run, calendar))
    .map(dateOfEpochDay)
    .filter((to) => to !== assessment.dueOn && !untold.has(isoWeekOf(to)));
  const { courseCode, code, title, dueOn } = assessment;
  return targets.map((to) => ({ courseCode, assessmentCode: code, title, from: dueOn, to }));
}

function nearestWorkingDay(calendar: AcademicCalendar, day: EpochDay): EpochDay | null {
  const offset = NEARBY_DAYS.find((nearby) => isWorkingDay(calendar, day + nearby));
  return offset === undefined ? null : day + offset;
}

function isAllowed(day: EpochDay, assessment: Assessment, run: CourseRun, calendar: AcademicCalendar): boolean {
  return day >= firstDayFor(assessment, run) && day <= lastDayFor(assessment, run, calendar);
}

function firstDayFor({ releasedOn, windowStart }: Assessment, { span }: CourseRun): EpochDay {
  const released = releasedOn && addDays(releasedOn, MIN_DAYS_AFTER_RELEASE);
  return Math.max(...[span.start, released, windowStart].filter((date) => date !== null).map(epochDay));
}

function lastDayFor(assessment: Assessment, run: CourseRun, calendar: AcademicCalendar): EpochDay {
  const resits = run.assessments.filter((other) => other.resitOf === assessment.code).map((resit) => resit.dueOn);
  const dayBeforeResit = resits.filter((date) => date !== null).map((date) => epochDay(date) - 1);
  const window = assessment.windowEnd ? [epochDay(assessment.windowEnd)] : [];
  return Math.min(lastExamDay(run, calendar), ...dayBeforeResit, ...window);
}

/** The last day of the exam weeks that follow on the course, or of the course itself. */
function lastExamDay({ span }: CourseRun, calendar: AcademicCalendar): EpochDay {
  let last = epochDay(span.end);
  for (let day = last + 1; day - last <= MAX_DAYS_TO_EXAM_WEEK; day += 1) {
    if (dayKindOf(calendar, day) === 'exam') last = day;
  }
  return last;
}
