import { mondayOf } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import { type Assessment, type AssessmentMoment, isDateMoved, type Revision } from '../schedule/index.js';
import { assessmentFinding, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { gradedAssessments, historyOf, isFollowed } from './graded-assessments.js';
import { isAtLeast, type Level } from './threshold.js';

/** C3: a date that was changed after it had been told; red where it came earlier than students had planned for. */
export const changedDates: Detector = {
  id: 'C3',
  settings: ['C3.amber', 'C3.red'],
  needs: ['history'],
  detect: (input) => {
    const assessments = gradedAssessments(input);
    const unclear = assessments.filter((assessment) => !isFollowed(input, assessment));
    return [
      ...assessments.flatMap((assessment) => findingOf(input, assessment)),
      ...untoldAssessments(input, { rule: 'C3', missing: ['history'], assessments: unclear, of: assessments }),
    ];
  },
};

function findingOf(input: DetectorInput, assessment: Assessment): readonly Found[] {
  const moves = (historyOf(input, assessment)?.revisions ?? []).filter(isDateMoved);
  const measure = measured(input, moves);
  return measure ? [assessmentFinding(input, { rule: 'C3', action: 'keep-dates', assessment, measure })] : [];
}

function measured({ policy }: DetectorInput, moves: readonly Revision[]): (Level & { readonly value: number }) | null {
  const earlier = moves.filter(isEarlier).length;
  if (earlier > 0 && isAtLeast(earlier, settingValue(policy, 'C3.red')))
    return { severity: 'red', setting: 'C3.red', value: earlier };
  const isTold = moves.length > 0 && isAtLeast(moves.length, settingValue(policy, 'C3.amber'));
  return isTold ? { severity: 'amber', setting: 'C3.amber', value: moves.length } : null;
}

function isEarlier({ before, after }: Revision): boolean {
  const [was, is] = [dayOf(before), dayOf(after)];
  return was !== null && is !== null && is < was;
}

function dayOf({ dueOn, dueWeek }: AssessmentMoment): string | null {
  return dueOn ?? (dueWeek && mondayOf(dueWeek));
}
