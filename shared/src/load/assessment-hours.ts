import { type Policy, settingValue } from '../policy/index.js';
import type { Assessment } from '../schedule/index.js';
import { sum } from '../util/index.js';
import type { EstimateReason, HoursBasis } from './load-item.js';
import { shareByWeight } from './share-by-weight.js';

/** The hours of work on an assessment, its sitting included, and where they come from. */
export interface AssessmentHours {
  readonly assessment: Assessment;
  readonly hours: number;
  readonly basis: HoursBasis;
  readonly estimates: readonly EstimateReason[];
}

interface AssessmentHoursInput {
  /** The assessments that count: resits left out. */
  readonly assessments: readonly Assessment[];
  /** What contact and preparation leave of the budget; may be negative. */
  readonly available: number;
  readonly policy: Policy;
}

/**
 * The hours of each assessment, in the order given: those the course states, else the norm for its size, else a share by weight
 * of what the budget leaves. No assessment takes less than its own duration.
 */
export function assessmentHours(input: AssessmentHoursInput): readonly AssessmentHours[] {
  const { assessments, available, policy } = input;
  const known = assessments.map((assessment) => statedHours(assessment) ?? normHours(assessment, policy));
  const left = Math.max(0, available - sum(known.map((one) => one?.hours ?? 0)));
  const open = assessments.filter((_, index) => !known[index]);
  const shared = shareByWeight({ open, all: assessments, left, policy }).values();
  return known.map((one) => one ?? nextOf(shared));
}

/** The hours that the course states or that follow from a norm: its demand whatever the budget. */
export function declaredHours({ assessment, hours, basis }: AssessmentHours): number {
  return basis.kind === 'share' ? (assessment.durationHours ?? 0) : hours;
}

function statedHours(assessment: Assessment): AssessmentHours | null {
  if (assessment.effortHours === null) return null;
  return withinDuration({ assessment, hours: assessment.effortHours, basis: { kind: 'stated' }, estimates: [] });
}

function normHours(assessment: Assessment, policy: Policy): AssessmentHours | null {
  const { words, pages } = assessment;
  const estimates = ['hours-by-norm'] as const;
  if (words !== null) {
    const hours = (words / 500) * settingValue(policy, 'model.hoursPer500Words');
    return withinDuration({ assessment, hours, basis: { kind: 'norm', unit: 'words', size: words }, estimates });
  }
  if (pages !== null) {
    const hours = pages / settingValue(policy, 'model.pagesPerHour');
    return withinDuration({ assessment, hours, basis: { kind: 'norm', unit: 'pages', size: pages }, estimates });
  }
  return null;
}

function withinDuration(found: AssessmentHours): AssessmentHours {
  const { assessment, hours } = found;
  const { durationHours } = assessment;
  if (durationHours === null || hours >= durationHours) return found;
  return { assessment, hours: durationHours, basis: { kind: 'stated' }, estimates: [] };
}

function nextOf(iterator: Iterator<AssessmentHours>): AssessmentHours {
  const { value, done } = iterator.next();
  if (done) throw new Error('An assessment without hours got no share');
  return value;
}
