import { settingValue } from '../policy/index.js';
import { type CourseRun, isResit } from '../schedule/index.js';
import type { Detector, DetectorInput } from './detector.js';
import { wholeItemEvidence } from './evidence-of.js';
import type { Finding } from './finding.js';
import { cannotTell, found } from './finding-parts.js';
import { type GradedItem, gradedItems } from './graded-item.js';
import { isAbove } from './threshold.js';

/** Credits up to which a course has the base number of items, and for each of which beyond that it may have more. */
const EC_STEP = 7.5;

/** T18: more summative items in a course than its EC bear. An item of weight 0 is formative and does not count. */
export const overAssessment: Detector = {
  id: 'T18',
  settings: ['T18.itemsTo7_5Ec', 'T18.itemsPerExtra7_5Ec'],
  needs: ['weight'],
  detect: (input) => {
    const items = gradedItems(input).filter(isSummative);
    return input.load.cohort.runs.flatMap((run) =>
      findingOf(
        input,
        run,
        items.filter((item) => item.courseCode === run.course.code),
      ),
    );
  },
};

function isSummative(item: GradedItem): boolean {
  return item.parts.some((part) => part.weightPercent !== 0);
}

function findingOf(input: DetectorInput, run: CourseRun, items: readonly GradedItem[]): readonly Finding[] {
  const courseCode = run.course.code;
  if (run.assessments.every(isResit)) return [cannotTell(input, { rule: 'T18', courseCode, missing: ['weight'] })];
  const allowed = itemsAllowed(input, run.course.ec);
  const value = items.length;
  if (!isAbove(value, allowed)) return [];
  const red = isAbove(value, allowed + 1);
  const setting = run.course.ec > EC_STEP ? 'T18.itemsPerExtra7_5Ec' : 'T18.itemsTo7_5Ec';
  const measure = { setting, severity: red ? 'red' : 'amber', value, threshold: red ? allowed + 1 : allowed } as const;
  const evidence = wholeItemEvidence(input.load, items);
  const about = { rule: 'T18', subject: courseCode, action: 'merge-assessments' } as const;
  return [found(input, { ...about, measure, evidence, weeks: [], dates: [] })];
}

/** The number of items for a course of so many EC: the base up to 7.5 EC, and proportionally more for what it has beyond. */
function itemsAllowed({ policy }: DetectorInput, ec: number): number {
  const extra = Math.max(0, ec - EC_STEP) / EC_STEP;
  return settingValue(policy, 'T18.itemsTo7_5Ec') + extra * settingValue(policy, 'T18.itemsPerExtra7_5Ec');
}
