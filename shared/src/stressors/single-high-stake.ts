import { type CourseRun, isResit } from '../schedule/index.js';
import { byKeys } from '../util/index.js';
import type { Detector, DetectorInput } from './detector.js';
import { wholeItemEvidence } from './evidence-of.js';
import type { Finding } from './finding.js';
import { cannotTell, found } from './finding-parts.js';
import { type GradedItem, gradedItems } from './graded-item.js';
import { isAbove, isAtLeast, type Level } from './threshold.js';
import { weightShares } from './weight-shares.js';

/** T19: a course whose mark hangs on one item. */
export const singleHighStake: Detector = {
  id: 'T19',
  settings: ['T19.amber', 'T19.red'],
  needs: ['weight'],
  detect: (input) => {
    const items = gradedItems(input);
    return input.load.cohort.runs.flatMap((run) =>
      findingOf(
        input,
        run,
        items.filter((item) => item.courseCode === run.course.code),
      ),
    );
  },
};

function findingOf(input: DetectorInput, run: CourseRun, items: readonly GradedItem[]): readonly Finding[] {
  const courseCode = run.course.code;
  if (weightShares(run) === null) {
    const missing = items.filter((item) => item.parts.some((part) => !isResit(part) && part.weightPercent === null));
    return [cannotTell(input, { rule: 'T19', courseCode, missing: ['weight'], items: missing })];
  }
  const [largest] = [...items].sort(byKeys((item) => -(item.sharePercent ?? 0)));
  const value = largest?.sharePercent ?? 0;
  const level = levelOfShare(input, value);
  if (!largest || !level) return [];
  const evidence = wholeItemEvidence(input.load, [largest]);
  const about = { rule: 'T19', subject: courseCode, action: 'split-assessment' } as const;
  return [found(input, { ...about, measure: { ...level, value }, evidence, weeks: [], dates: [] })];
}

/** Amber above its threshold; red from its threshold on, since no share is above 100 %. */
function levelOfShare({ policy }: DetectorInput, share: number): Level | null {
  if (isAtLeast(share, policy.settings['T19.red'].value)) return { severity: 'red', setting: 'T19.red' };
  return isAbove(share, policy.settings['T19.amber'].value) ? { severity: 'amber', setting: 'T19.amber' } : null;
}
