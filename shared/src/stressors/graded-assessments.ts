import type { Assessment, AssessmentHistory } from '../schedule/index.js';
import { remembered } from '../util/index.js';
import { assessmentKey } from './assessment-key.js';
import type { DetectorInput } from './detector.js';
import { type GradedItem, gradedItems } from './graded-item.js';

/** The assessments that count for a mark, one by one, in order of date, course and code: what is small or a resit is left out. */
export function gradedAssessments(input: DetectorInput): readonly Assessment[] {
  return partsOf(gradedItems(input));
}

const partsOf = remembered((items: readonly GradedItem[]) => items.flatMap((item) => item.parts));

/** What became of an assessment; null where nothing was remembered. */
export function historyOf(
  { history }: DetectorInput,
  { courseCode, code }: Pick<Assessment, 'courseCode' | 'code'>,
): AssessmentHistory | null {
  return history?.assessments.get(assessmentKey(courseCode, code)) ?? null;
}

/** Whether a change of the assessment would have been seen: its course was imported more than once. */
export function isFollowed(input: DetectorInput, assessment: Pick<Assessment, 'courseCode' | 'code'>): boolean {
  return (input.history?.followed.has(assessment.courseCode) ?? false) && historyOf(input, assessment) !== null;
}
