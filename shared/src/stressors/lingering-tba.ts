import { daysBetween } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import { assessmentFinding, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { gradedAssessments } from './graded-assessments.js';
import { isAbove, levelOf } from './threshold.js';

/** C12: a date that is still to be announced while the course runs, or never was. Where the week is known, students can plan. */
export const lingeringTba: Detector = {
  id: 'C12',
  settings: ['C12.amber', 'C12.red'],
  needs: ['timetable', 'today'],
  detect: (input) => {
    const all = gradedAssessments(input);
    const open = all.filter(({ kind, dueOn, dueWeek }) => kind !== 'participation' && (dueOn ?? dueWeek) === null);
    const unclear = open.filter((assessment) => weeksInto(input, assessment) === null);
    const untold = untoldAssessments(input, { rule: 'C12', missing: missing(input), assessments: unclear, of: all });
    return [...open.flatMap((assessment) => findingOf(input, assessment)), ...(all.length > 0 ? untold : [])];
  },
};

function missing({ history }: DetectorInput) {
  return [(history?.asOf ?? null) === null ? 'today' : 'timetable'] as const;
}

function findingOf(input: DetectorInput, assessment: Assessment): readonly Found[] {
  const value = weeksInto(input, assessment);
  if (value === null) return [];
  const level = levelOf({ policy: input.policy, value, amber: 'C12.amber', red: 'C12.red', exceeds: isAbove });
  if (!level) return [];
  return [assessmentFinding(input, { rule: 'C12', action: 'announce-date', assessment, measure: { ...level, value } })];
}

/** How many weeks into its course it is still open, at most to the end of it; null where that is not known. */
function weeksInto({ load, history }: DetectorInput, { courseCode }: Assessment): number | null {
  const run = load.cohort.runs.find(({ course }) => course.code === courseCode);
  const asOf = history?.asOf ?? null;
  if (!run || run.span.basis === 'year' || asOf === null) return null;
  const { start, end } = run.span;
  return daysBetween(start, asOf < end ? asOf : end) / 7;
}
