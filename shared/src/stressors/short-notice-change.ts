import { type PlainDate, sundayOf } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import {
  type Assessment,
  type AssessmentMoment,
  isDateMoved,
  isFormChanged,
  isWeightChanged,
  type Revision,
} from '../schedule/index.js';
import { byKeys } from '../util/index.js';
import { assessmentFinding, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { gradedAssessments, historyOf, isFollowed } from './graded-assessments.js';
import { isBelow, type Level, levelOf } from './threshold.js';
import { workingDaysBetween } from './working-days.js';

type Measure = Level & { readonly value: number };

/**
 * C4: a date, weight or form that was changed shortly before the day itself, the old or the new one, whichever comes first. A change
 * of what already lay behind corrects the record and surprises nobody.
 */
export const shortNoticeChange: Detector = {
  id: 'C4',
  settings: ['C4.amber', 'C4.red', 'C4.formDays'],
  needs: ['history'],
  detect: (input) => {
    const assessments = gradedAssessments(input);
    const unclear = assessments.filter((assessment) => !isFollowed(input, assessment));
    return [
      ...assessments.flatMap((assessment) => findingOf(input, assessment)),
      ...untoldAssessments(input, { rule: 'C4', missing: ['history'], assessments: unclear, of: assessments }),
    ];
  },
};

function findingOf(input: DetectorInput, assessment: Assessment): readonly Found[] {
  const revisions = historyOf(input, assessment)?.revisions ?? [];
  const [measure] = revisions.flatMap((revision) => measured(input, revision) ?? []).sort(worstFirst);
  return measure ? [assessmentFinding(input, { rule: 'C4', action: 'keep-dates', assessment, measure })] : [];
}

const worstFirst = byKeys<Measure>(
  ({ severity }) => (severity === 'red' ? 0 : 1),
  ({ value }) => value,
);

function measured({ load, policy }: DetectorInput, revision: Revision): Measure | null {
  const days = [lastDayOf(revision.before), lastDayOf(revision.after)].filter((day) => day !== null).sort();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || last < revision.on) return null;
  const value = Math.max(0, workingDaysBetween(load.cohort.calendar, revision.on, first));
  const level = isDateMoved(revision)
    ? levelOf({ policy, value, amber: 'C4.amber', red: 'C4.red', exceeds: isBelow })
    : null;
  if (level?.severity === 'red') return { ...level, value };
  const isOther = isWeightChanged(revision) || isFormChanged(revision);
  if (isOther && isBelow(value, settingValue(policy, 'C4.formDays')))
    return { severity: 'red', setting: 'C4.formDays', value };
  return level && { ...level, value };
}

function lastDayOf({ dueOn, dueWeek }: AssessmentMoment): PlainDate | null {
  return dueOn ?? (dueWeek && sundayOf(dueWeek));
}
