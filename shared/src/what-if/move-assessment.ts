import { type AcademicCalendar, addDays, daysBetween, isoWeekOf, type PlainDate } from '../calendar/index.js';
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
  const after = runWithMove(run, moving, { to: move.to, calendar: cohort.calendar });
  return { ...cohort, runs: cohort.runs.map((other) => (other === run ? after : other)) };
}

/** The run of a course with one of its assessments due on another day, as {@link moveAssessment} does it. */
export function runWithMove(
  run: CourseRun,
  moving: Assessment,
  { to, calendar }: { readonly to: PlainDate; readonly calendar: AcademicCalendar },
): CourseRun {
  const moved = dueOn(moving, to);
  const assessments = run.assessments.map((assessment) => (assessment === moving ? moved : assessment));
  return withAssessments(run, assessments, calendar);
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

function withAssessments(run: CourseRun, assessments: readonly Assessment[], calendar: AcademicCalendar): CourseRun {
  const { offerings, activities } = run;
  return { ...run, assessments, span: courseSpan({ offerings, activities, assessments, calendar }) };
}
