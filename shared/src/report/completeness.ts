import type { Period } from '../calendar/index.js';
import { mondayOf, sundayOf } from '../calendar/index.js';
import type { CompletenessDocument } from '../contract/index.js';
import type { CohortLoad } from '../load/index.js';
import { type Assessment, type CourseRun, isResit } from '../schedule/index.js';

/** What the data of a cohort lack in a term (null: the whole year): counts of its courses and, resits aside, its assessments. */
export function completeness(load: CohortLoad, term: Period | null): CompletenessDocument {
  const runs = load.cohort.runs.filter((run) => runsIn(run, term));
  const courseLoads = load.courses.filter(({ courseCode }) => runs.some(({ course }) => course.code === courseCode));
  const assessments = load.cohort.runs.flatMap((run) => assessmentsIn(run, term));
  return {
    courses: runs.length,
    withoutTimetable: courseLoads.filter(({ contact }) => contact !== 'timetable').length,
    withoutDates: runs.filter(hasAssumedDates).length,
    overSpecified: courseLoads.filter(({ overSpecified }) => overSpecified).length,
    assessments: assessments.length,
    undated: assessments.filter(isUndated).length,
    withoutHours: assessments.filter(({ effortHours, words, pages }) => (effortHours ?? words ?? pages) === null)
      .length,
    withoutWeight: assessments.filter(({ weightPercent }) => weightPercent === null).length,
  };
}

/** Neither the course nor its block says when it runs: the load marks its weeks as estimated too. */
function hasAssumedDates({ span }: CourseRun): boolean {
  return span.basis === 'activity' || span.basis === 'year';
}

function runsIn({ span }: CourseRun, term: Period | null): boolean {
  return !term || (span.start <= term.end && span.end >= term.start);
}

/** The assessments due in the term; an undated one counts wherever its course runs. */
function assessmentsIn(run: CourseRun, term: Period | null): readonly Assessment[] {
  const ownWork = run.assessments.filter((assessment) => !isResit(assessment));
  return term ? ownWork.filter((assessment) => isDueIn(assessment, run, term)) : ownWork;
}

function isDueIn({ dueOn, dueWeek }: Assessment, run: CourseRun, term: Period): boolean {
  if (dueOn) return dueOn >= term.start && dueOn <= term.end;
  if (dueWeek) return sundayOf(dueWeek) >= term.start && mondayOf(dueWeek) <= term.end;
  return runsIn(run, term);
}

function isUndated({ dueOn, dueWeek }: Assessment): boolean {
  return dueOn === null && dueWeek === null;
}
