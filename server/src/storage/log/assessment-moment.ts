import type { Assessment } from '@evenkeel/shared/schedule';

/** What students are told of an assessment that matters for their planning: when, how heavy, in what form. */
export type AssessmentMoment = Pick<Assessment, 'dueOn' | 'dueWeek' | 'dueTime' | 'weightPercent' | 'kind'>;

export function assessmentMoment(assessment: Assessment): AssessmentMoment {
  const { dueOn, dueWeek, dueTime, weightPercent, kind } = assessment;
  return { dueOn, dueWeek, dueTime, weightPercent, kind };
}
