import type { PlainDate } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import { assessmentFinding, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { gradedAssessments } from './graded-assessments.js';
import { isAbove, levelOf } from './threshold.js';
import { workingDaysBetween } from './working-days.js';

/** C8: feedback that takes long, in working days from the day the work was due to the day it was back or, until then, is promised. */
export const slowFeedback: Detector = {
  id: 'C8',
  settings: ['C8.amber', 'C8.red'],
  needs: ['feedback-date', 'due-date'],
  detect: (input) => {
    const assessments = gradedAssessments(input).filter(({ kind }) => kind !== 'participation');
    const untold = assessments.filter((assessment) => backOn(assessment) === null || assessment.dueOn === null);
    const missing = [
      ...(untold.some(({ dueOn }) => dueOn === null) ? (['due-date'] as const) : []),
      ...(untold.some((one) => backOn(one) === null) || untold.length === 0 ? (['feedback-date'] as const) : []),
    ];
    return [
      ...assessments.flatMap((assessment) => findingOf(input, assessment)),
      ...untoldAssessments(input, { rule: 'C8', missing, assessments: untold, of: assessments }),
    ];
  },
};

/** The day its feedback was back, else the day it is promised. */
export function backOn({ returnedOn, feedbackOn }: Assessment): PlainDate | null {
  return returnedOn ?? feedbackOn;
}

function findingOf(input: DetectorInput, assessment: Assessment): readonly Found[] {
  const { dueOn } = assessment;
  const back = backOn(assessment);
  if (dueOn === null || back === null) return [];
  const value = workingDaysBetween(input.load.cohort.calendar, dueOn, back);
  const level = levelOf({ policy: input.policy, value, amber: 'C8.amber', red: 'C8.red', exceeds: isAbove });
  if (!level) return [];
  const about = { rule: 'C8', action: 'return-feedback-earlier' } as const;
  return [assessmentFinding(input, { ...about, assessment, measure: { ...level, value } })];
}
