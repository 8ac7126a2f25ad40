import { dateOfEpochDay, epochDay, type IsoWeek, isoWeekOf, type PlainDate } from '../calendar/index.js';
import type { CohortLoad } from '../load/index.js';
import type { CourseRun } from '../schedule/index.js';
import { type DatedAssessment, isAllowed, isMovable, nearestWorkingDay } from './move-window.js';

/** A move that the rules of the schedule allow, not yet computed. */
export interface CandidateMove {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const SHIFTS_IN_DAYS = [-14, -7, 7, 14] as const;

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
