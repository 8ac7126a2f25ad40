import {
  type AcademicCalendar,
  addDays,
  dayKindOf,
  type EpochDay,
  epochDay,
  isWorkingDay,
  type PlainDate,
} from '../calendar/index.js';
import { type Assessment, type CourseRun, isExam, isResit } from '../schedule/index.js';

export type DatedAssessment = Assessment & { readonly dueOn: PlainDate };

/** Where the day itself is no working day: the nearest within a long weekend, the later first when two are as near. */
const NEARBY_DAYS = [0, 1, -1, 2, -2, 3, -3] as const;
/** What students need at least between task and deadline. */
const MIN_DAYS_AFTER_RELEASE = 7;
/** An exam week belongs to the course when no more than a weekend lies between. */
const MAX_DAYS_TO_EXAM_WEEK = 3;

/** Why the date of an assessment does not move. */
export type FixedReason = 'resit' | 'exam' | 'locked' | 'no-date';

/** Why the schedule does not leave the date of an assessment open; null where it does. An exam moves only where that is said. */
export function fixedReason(assessment: Assessment): FixedReason | null {
  if (isResit(assessment)) return 'resit';
  if (isExam(assessment) && assessment.movable !== true) return 'exam';
  if (assessment.movable === false) return 'locked';
  return assessment.dueOn === null ? 'no-date' : null;
}

/** Whether the schedule leaves the date of an assessment open. */
export function isMovable(assessment: Assessment): assessment is DatedAssessment {
  return fixedReason(assessment) === null;
}

/** The working day itself or the nearest to it within a long weekend; null where there is none. */
export function nearestWorkingDay(calendar: AcademicCalendar, day: EpochDay): EpochDay | null {
  const offset = NEARBY_DAYS.find((nearby) => isWorkingDay(calendar, day + nearby));
  return offset === undefined ? null : day + offset;
}

/** Whether the day lies within the window of the assessment, a week after its release, before its resit, within the course and its exam weeks. */
export function isAllowed(day: EpochDay, assessment: Assessment, run: CourseRun, calendar: AcademicCalendar): boolean {
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
