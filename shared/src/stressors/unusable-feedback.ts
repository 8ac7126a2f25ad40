import { settingValue } from '../policy/index.js';
import { type Assessment, isResit } from '../schedule/index.js';
import { assessmentFinding, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { gradedAssessments } from './graded-assessments.js';
import { backOn } from './slow-feedback.js';
import { isAbove, isBelow, type Level } from './threshold.js';
import { workingDaysBetween } from './working-days.js';

/** C9: feedback that comes too late to be used in what builds on it: the resit, or the next item of the same form in the course. */
export const unusableFeedback: Detector = {
  id: 'C9',
  settings: ['C9.amber', 'C9.red'],
  needs: ['feedback-date', 'due-date'],
  detect: (input) => {
    const all = gradedAssessments(input);
    const pairs = all.flatMap((assessment) => followersOf(input, assessment, all));
    const unclear = [...new Set(pairs.filter((pair) => daysLeft(input, pair) === null).map(({ first }) => first))];
    if (all.length > 0 && unclear.length === 0) return pairs.flatMap((pair) => findingOf(input, pair));
    const missing = [
      ...(pairs.some(({ next }) => next.dueOn === null) ? (['due-date'] as const) : []),
      ...(pairs.some(({ first }) => backOn(first) === null) || all.length === 0 ? (['feedback-date'] as const) : []),
    ];
    const untold = untoldAssessments(input, { rule: 'C9', missing, assessments: unclear, of: all });
    return [...pairs.flatMap((pair) => findingOf(input, pair)), ...untold];
  },
};

interface Pair {
  readonly first: Assessment;
  readonly next: Assessment;
}

/** Its resits, and the next item of the same form in the course. */
function followersOf({ load }: DetectorInput, first: Assessment, all: readonly Assessment[]): readonly Pair[] {
  const run = load.cohort.runs.find(({ course }) => course.code === first.courseCode);
  const resits = (run?.assessments ?? []).filter((other) => isResit(other) && other.resitOf === first.code);
  const { dueOn } = first;
  const next = all.find(
    (other) =>
      other.courseCode === first.courseCode &&
      other.kind === first.kind &&
      dueOn !== null &&
      other.dueOn !== null &&
      other.dueOn > dueOn,
  );
  return [...(next ? [next] : []), ...resits].map((other) => ({ first, next: other }));
}

function daysLeft({ load }: DetectorInput, { first, next }: Pair): number | null {
  const back = backOn(first);
  return back === null || next.dueOn === null ? null : workingDaysBetween(load.cohort.calendar, back, next.dueOn);
}

function findingOf(input: DetectorInput, pair: Pair): readonly Found[] {
  const value = daysLeft(input, pair);
  const level = value === null ? null : levelOfDays(input, value);
  if (value === null || !level) return [];
  const about = { rule: 'C9', action: 'return-feedback-earlier' } as const;
  const { first: assessment, next: other } = pair;
  return [assessmentFinding(input, { ...about, assessment, other, measure: { ...level, value } })];
}

/** Red from its threshold down: feedback on the day of the next item is of no use to it either. */
function levelOfDays({ policy }: DetectorInput, days: number): Level | null {
  if (!isAbove(days, settingValue(policy, 'C9.red'))) return { severity: 'red', setting: 'C9.red' };
  return isBelow(days, settingValue(policy, 'C9.amber')) ? { severity: 'amber', setting: 'C9.amber' } : null;
}
