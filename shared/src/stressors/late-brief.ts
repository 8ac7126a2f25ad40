import { daysBetween } from '../calendar/index.js';
import type { Assessment, AssessmentKind } from '../schedule/index.js';
import { assessmentFinding, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { gradedAssessments } from './graded-assessments.js';
import { isBelow, levelOf } from './threshold.js';

/** What is worked on at home after it was set; what is sat, or done in class, has no brief. */
const SET_TASKS: ReadonlySet<AssessmentKind> = new Set([
  'paper',
  'assignment',
  'report',
  'presentation',
  'project',
  'portfolio',
  'thesis',
]);

/** C2: work that is set shortly before it is due. */
export const lateBrief: Detector = {
  id: 'C2',
  settings: ['C2.amber', 'C2.red'],
  needs: ['release-date', 'due-date'],
  detect: (input) => {
    const tasks = gradedAssessments(input).filter(({ kind }) => SET_TASKS.has(kind));
    if (tasks.length === 0 && gradedAssessments(input).length > 0) return [];
    const untold = tasks.filter((task) => daysGiven(task) === null);
    const missing = [
      ...(untold.some(({ dueOn }) => dueOn === null) ? (['due-date'] as const) : []),
      ...(untold.some(({ releasedOn }) => releasedOn === null) || untold.length === 0
        ? (['release-date'] as const)
        : []),
    ];
    return [
      ...tasks.flatMap((task) => findingOf(input, task)),
      ...untoldAssessments(input, { rule: 'C2', missing, assessments: untold, of: tasks }),
    ];
  },
};

function daysGiven({ releasedOn, dueOn }: Assessment): number | null {
  return releasedOn === null || dueOn === null ? null : daysBetween(releasedOn, dueOn);
}

function findingOf(input: DetectorInput, assessment: Assessment): readonly Found[] {
  const value = daysGiven(assessment);
  if (value === null) return [];
  const level = levelOf({ policy: input.policy, value, amber: 'C2.amber', red: 'C2.red', exceeds: isBelow });
  if (!level) return [];
  return [
    assessmentFinding(input, { rule: 'C2', action: 'announce-earlier', assessment, measure: { ...level, value } }),
  ];
}
