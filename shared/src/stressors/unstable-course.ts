import { settingValue } from '../policy/index.js';
import { type Assessment, type CourseRun, isPlanRevised } from '../schedule/index.js';
import { courseFinding, evidenceOf, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Found } from './finding.js';
import { gradedAssessments, historyOf, isFollowed } from './graded-assessments.js';
import { isAtLeast, type Level, levelOf } from './threshold.js';

/** C5: a course of which much was changed after it had been told: a large share of its items, or one item time and again. */
export const unstableCourse: Detector = {
  id: 'C5',
  settings: ['C5.amber', 'C5.red', 'C5.sameItem'],
  needs: ['history'],
  detect: (input) => {
    const assessments = gradedAssessments(input);
    const unclear = assessments.filter((assessment) => !isFollowed(input, assessment));
    return [
      ...input.load.cohort.runs.flatMap((run) => findingOf(input, run, assessments)),
      ...untoldAssessments(input, { rule: 'C5', missing: ['history'], assessments: unclear, of: assessments }),
    ];
  },
};

function findingOf(input: DetectorInput, { course }: CourseRun, all: readonly Assessment[]): readonly Found[] {
  const own = all.filter(({ courseCode }) => courseCode === course.code);
  const changed = own.filter((assessment) => changesOf(input, assessment) > 0);
  if (changed.length === 0) return [];
  const measure = measured(input, own, changed);
  if (!measure) return [];
  const about = { rule: 'C5', action: 'keep-dates', courseCode: course.code } as const;
  const dates = changed.flatMap(({ dueOn }) => dueOn ?? []);
  return [courseFinding(input, { ...about, measure, evidence: changed.map(evidenceOf), dates })];
}

function changesOf(input: DetectorInput, assessment: Assessment): number {
  return (historyOf(input, assessment)?.revisions ?? []).filter(isPlanRevised).length;
}

function measured(
  input: DetectorInput,
  own: readonly Assessment[],
  changed: readonly Assessment[],
): (Level & { readonly value: number }) | null {
  const { policy } = input;
  const value = (100 * changed.length) / own.length;
  const level = levelOf({ policy, value, amber: 'C5.amber', red: 'C5.red', exceeds: isAtLeast });
  if (level) return { ...level, value };
  const most = Math.max(...changed.map((assessment) => changesOf(input, assessment)));
  const isOften = isAtLeast(most, settingValue(policy, 'C5.sameItem'));
  return isOften ? { severity: 'amber', setting: 'C5.sameItem', value: most } : null;
}
