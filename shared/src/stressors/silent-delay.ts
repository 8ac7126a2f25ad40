import { daysBetween, type PlainDate } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import type { Assessment } from '../schedule/index.js';
import { isFeedbackMoved } from '../schedule/index.js';
import { assessmentFinding, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Found } from './finding.js';
import { gradedAssessments, historyOf } from './graded-assessments.js';
import { isAtLeast } from './threshold.js';

/**
 * C10: a day on which feedback was promised went by without a word before it: a later day was named only afterwards, it came back
 * later, or it is still not back. Whether it is back is known of courses that say so of some of their items.
 */
export const silentDelay: Detector = {
  id: 'C10',
  settings: ['C10.amber'],
  needs: ['feedback-date', 'feedback-returned'],
  detect: (input) => {
    const all = gradedAssessments(input).filter(({ kind }) => kind !== 'participation');
    const delays = all.map((assessment) => ({ assessment, days: silentDays(input, assessment, all) }));
    return [...delays.flatMap(({ assessment, days }) => findingOf(input, assessment, days)), ...untold(input, delays)];
  },
};

interface Delay {
  readonly assessment: Assessment;
  /** Null where it cannot be told. */
  readonly days: number | null;
}

/** The longest time between a promised day and the first word after it, in days; 0 where promises were kept or are still open. */
function silentDays(input: DetectorInput, assessment: Assessment, all: readonly Assessment[]): number | null {
  const renewed = renewedAfter(input, assessment);
  const since = sincePromise(input, assessment, all);
  return renewed > 0 ? Math.max(renewed, since ?? 0) : since;
}

function renewedAfter(input: DetectorInput, assessment: Assessment): number {
  const moves = (historyOf(input, assessment)?.revisions ?? []).filter(isFeedbackMoved);
  const silences = moves.map(({ on, before, after }) => {
    const [was, is] = [before.feedbackOn ?? on, after.feedbackOn ?? on];
    return is > was ? daysBetween(was, on) : 0;
  });
  return Math.max(0, ...silences);
}

function sincePromise({ history }: DetectorInput, assessment: Assessment, all: readonly Assessment[]): number | null {
  const { feedbackOn, returnedOn, courseCode } = assessment;
  if (feedbackOn === null) return null;
  const daysUntil = (day: PlainDate) => Math.max(0, daysBetween(feedbackOn, day));
  if (returnedOn !== null) return daysUntil(returnedOn);
  const asOf = history?.asOf ?? null;
  if (asOf === null) return null;
  const tells = all.some((other) => other.courseCode === courseCode && other.returnedOn !== null);
  return tells || asOf <= feedbackOn ? daysUntil(asOf) : null;
}

function findingOf(input: DetectorInput, assessment: Assessment, days: number | null): readonly Found[] {
  if (days === null || days === 0 || !isAtLeast(days, settingValue(input.policy, 'C10.amber'))) return [];
  const measure = { severity: 'amber', setting: 'C10.amber', value: days } as const;
  return [assessmentFinding(input, { rule: 'C10', action: 'return-feedback-earlier', assessment, measure })];
}

function untold(input: DetectorInput, delays: readonly Delay[]): readonly CannotTell[] {
  const unclear = delays.filter(({ days }) => days === null).map(({ assessment }) => assessment);
  const missing = [
    ...(unclear.some(({ feedbackOn }) => feedbackOn === null) || delays.length === 0
      ? (['feedback-date'] as const)
      : []),
    ...(unclear.some(({ feedbackOn }) => feedbackOn !== null) ? (['feedback-returned'] as const) : []),
  ];
  const of = delays.map(({ assessment }) => assessment);
  return untoldAssessments(input, { rule: 'C10', missing, assessments: unclear, of });
}
