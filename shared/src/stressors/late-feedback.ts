import { daysBetween, type PlainDate } from '../calendar/index.js';
import { type Assessment, type CourseRun, isResit } from '../schedule/index.js';
import { byKeys } from '../util/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Finding, Found } from './finding.js';
import { cannotTell, found } from './finding-parts.js';
import { isAbove, type Level, levelOf } from './threshold.js';

/**
 * T20: no feedback in the first part of a course. Feedback cannot come before the work is due, so where its date is not stated the
 * due date is the earliest it can be: late enough in the course, that alone shows that it is late.
 */
export const lateFeedback: Detector = {
  id: 'T20',
  settings: ['T20.amber', 'T20.red'],
  needs: ['feedback-date', 'due-date', 'timetable'],
  detect: (input) => input.load.cohort.runs.flatMap((run) => findingOf(input, run)),
};

/** The earliest day on which an assessment can bring feedback. */
interface Feedback {
  readonly assessment: Assessment;
  readonly from: PlainDate;
}

function findingOf(input: DetectorInput, run: CourseRun): readonly Finding[] {
  const courseCode = run.course.code;
  if (run.span.basis === 'year') return [cannotTell(input, { rule: 'T20', courseCode, missing: ['timetable'] })];
  const assessments = run.assessments.filter((assessment) => !isResit(assessment));
  const [stated] = inOrder(assessments.filter((assessment) => assessment.feedbackOn !== null));
  if (stated && !levelAt(input, positionIn(run, stated.from))) return [];
  const [first] = inOrder(assessments);
  const unplaced = assessments.some(isUnplaced);
  const value = first ? positionIn(run, first.from) : 0;
  const level = levelAt(input, value);
  if (first && level && !unplaced) return [lateFinding(input, first, { ...level, value })];
  const missing = unplaced ? (['due-date', 'feedback-date'] as const) : (['feedback-date'] as const);
  return [cannotTell(input, { rule: 'T20', courseCode, missing })];
}

/** Participation has no day on which it is due, and brings no feedback of its own. */
function isUnplaced({ kind, dueOn, feedbackOn }: Assessment): boolean {
  return kind !== 'participation' && dueOn === null && feedbackOn === null;
}

/** What brings feedback with its earliest day, in order of that day. */
function inOrder(assessments: readonly Assessment[]): readonly Feedback[] {
  return assessments
    .flatMap((assessment) => {
      const from = assessment.feedbackOn ?? assessment.dueOn;
      return from === null ? [] : [{ assessment, from }];
    })
    .sort(
      byKeys(
        ({ from }) => from,
        ({ assessment }) => assessment.code,
      ),
    );
}

/** How far into the course the day lies: 0 on its first day, 1 on its last. */
function positionIn({ span }: CourseRun, date: PlainDate): number {
  return daysBetween(span.start, date) / Math.max(1, daysBetween(span.start, span.end));
}

function levelAt({ policy }: DetectorInput, value: number): Level | null {
  return levelOf({ policy, value, amber: 'T20.amber', red: 'T20.red', exceeds: isAbove });
}

function lateFinding(
  input: DetectorInput,
  { assessment, from }: Feedback,
  measure: Level & { readonly value: number },
): Found {
  const { courseCode, code: itemCode, title } = assessment;
  const evidence = [{ courseCode, itemCode, title, date: from, hours: null }];
  const about = { rule: 'T20', subject: courseCode, action: 'add-early-feedback' } as const;
  return found(input, { ...about, measure, evidence, weeks: [], dates: [from] });
}
