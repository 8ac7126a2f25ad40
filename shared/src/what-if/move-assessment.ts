import { addDays, daysBetween, isoWeekOf, type PlainDate } from '../calendar/index.js';
import { type Assessment, type Cohort, type CourseRun, courseSpan } from '../schedule/index.js';

/** One assessment of a cohort and the day it would be due instead. */
export interface AssessmentMove {
  readonly courseCode: string;
  readonly assessmentCode: string;
  readonly to: PlainDate;
}

/**
 * The cohort with one assessment due on another day; all else stays. Feedback that was promised keeps its distance to the due
 * date, since marking takes as long. Moving back gives the same cohort again. Throws when the cohort has no such assessment.
 */
export function moveAssessment(cohort: Cohort, move: AssessmentMove): Cohort {
  const run = cohort.runs.find((candidate) => candidate.course.code === move.courseCode);
  const moving = run?.assessments.find((assessment) => assessment.code === move.assessmentCode);
  if (!run || !moving) throw new Error(`The cohort has no assessment ${move.assessmentCode} of ${move.courseCode}`);
  const moved = dueOn(moving, move.to);
  const assessments = run.assessments.map((assessment) => (assessment === moving ? moved : assessment));
  const runs = cohort.runs.map((other) => (other === run ? withAssessments(run, assessments, cohort) : other));
  return { ...cohort, runs };
}

function dueOn(assessment: Assessment, to: PlainDate): Assessment {
  const days = assessment.dueOn === null ? 0 : daysBetween(assessment.dueOn, to);
  return {
    ...assessment,
    dueOn: to,
    dueWeek: assessment.dueWeek && isoWeekOf(to),
    feedbackOn: assessment.feedbackOn && addDays(assessment.feedbackOn, days),
  };
}

function withAssessments(run: CourseRun, assessments: readonly Assessment[], cohort: Cohort): CourseRun {
  const { offerings, activities } = run;
  return { ...run, assessments, span: courseSpan({ offerings, activities, assessments, calendar: cohort.calendar }) };
}
