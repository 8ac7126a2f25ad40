import type { PlainDate } from '../../calendar/index.js';
import type { AssessmentFields } from '../assessment-fields.js';

/** What students are told of an assessment that matters for their planning: when, how heavy, in what form, when its feedback comes. */
export type AssessmentMoment = Pick<AssessmentFields, 'dueOn' | 'dueWeek' | 'dueTime' | 'weightPercent' | 'kind'> & {
  /** Absent in what was remembered before it was kept. */
  readonly feedbackOn?: PlainDate | null;
};

/** What an assessment says of itself now, to be remembered. */
export function assessmentMoment(assessment: AssessmentFields): AssessmentMoment {
  const { dueOn, dueWeek, dueTime, weightPercent, kind, feedbackOn } = assessment;
  return { dueOn, dueWeek, dueTime, weightPercent, kind, ...(feedbackOn === null ? {} : { feedbackOn }) };
}
