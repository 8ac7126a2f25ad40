import { settingValue } from '../policy/index.js';
import { type Assessment, type CourseRun, isResit } from '../schedule/index.js';
import { remembered, sum } from '../util/index.js';
import { courseFinding, evidenceOf, untoldAssessments } from './communication-finding.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Finding, MissingData } from './finding.js';
import { cannotTell } from './finding-parts.js';
import { gradedAssessments } from './graded-assessments.js';
import { groupBy } from './group-by.js';
import { INFORMATION, isBasicTold } from './information.js';
import { isBelow, type Level } from './threshold.js';

/** Percent by which weights may miss the whole: three thirds are 99.9. */
const SUM_TOLERANCE = 0.5;

/**
 * C6: what students are not told of a course's assessments: red where a deadline or weight is missing or the weights do not add up.
 * It holds what is known now: what was added after the course began is not told from what was there at its start.
 */
export const missingInformation: Detector = {
  id: 'C6',
  settings: ['C6.amber', 'C6.red', 'C6.weightSum'],
  needs: ['criteria', 'late-rule', 'group-work'],
  detect: (input) => {
    const all = gradedAssessments(input);
    return [...input.load.cohort.runs.flatMap((run) => findingOf(input, run, all)), ...unsaid(input, all)];
  },
};

function findingOf(input: DetectorInput, run: CourseRun, all: readonly Assessment[]): readonly Finding[] {
  const courseCode = run.course.code;
  const own = all.filter((assessment) => assessment.courseCode === courseCode);
  if (own.length === 0) return [cannotTell(input, { rule: 'C6', courseCode, missing: ['due-date', 'weight'] })];
  const measure = measured(input, run, own);
  if (!measure) return [];
  const evidence = measure.items.map(evidenceOf);
  return [courseFinding(input, { rule: 'C6', action: 'complete-information', courseCode, measure, evidence })];
}

type Measure = Level & { readonly value: number; readonly items: readonly Assessment[] };

function measured({ policy }: DetectorInput, run: CourseRun, own: readonly Assessment[]): Measure | null {
  const basic = own.filter((assessment) => !isBasicTold(assessment));
  const basicShare = (100 * (own.length - basic.length)) / own.length;
  if (isBelow(basicShare, settingValue(policy, 'C6.red')))
    return { severity: 'red', setting: 'C6.red', value: basicShare, items: basic };
  const off = weightSums(run).find((total) => Math.abs(total - settingValue(policy, 'C6.weightSum')) > SUM_TOLERANCE);
  if (off !== undefined) return { severity: 'red', setting: 'C6.weightSum', value: off, items: own };
  const share = shareTold(own);
  const items = own.filter((assessment) => isBelow(shareTold([assessment]), 100));
  const isShort = isBelow(share, settingValue(policy, 'C6.amber'));
  return isShort ? { severity: 'amber', setting: 'C6.amber', value: share, items } : null;
}

/** What the weights of each weight group add up to, in percent. */
function weightSums({ assessments }: CourseRun): readonly number[] {
  const counting = assessments.filter((assessment) => !isResit(assessment));
  const groups = groupBy(counting, ({ weightGroup }) => weightGroup);
  return [...groups.values()].map((group) => sum(group.map(({ weightPercent }) => weightPercent ?? 0)));
}

/** How much of what can be told of the assessments is told, in percent; what nobody has said either way is left out. */
function shareTold(assessments: readonly Assessment[]): number {
  const said = assessments.map(saidOf);
  return (100 * sum(said.map(({ told }) => told))) / sum(said.map(({ all }) => all));
}

/** How much is said of an assessment, and how much of that is that students are told. */
const saidOf = remembered((assessment: Assessment) => {
  const said = INFORMATION.flatMap(({ isTold }) => isTold(assessment) ?? []);
  return { told: said.filter((isTold) => isTold).length, all: said.length };
});

/** What the data do not say either way, for the cohort as a whole. */
function unsaid(input: DetectorInput, all: readonly Assessment[]): readonly CannotTell[] {
  const open = INFORMATION.filter(({ unsaid, isAsked, isTold }) => {
    return unsaid !== null && all.some((assessment) => isAsked(assessment) && isTold(assessment) === null);
  });
  const missing = open.flatMap(({ unsaid }): readonly MissingData[] => (unsaid ? [unsaid] : []));
  const unclear = all.filter((one) => open.some(({ isAsked, isTold }) => isAsked(one) && isTold(one) === null));
  if (unclear.length === 0) return [];
  return untoldAssessments(input, { rule: 'C6', missing, assessments: unclear, of: all });
}
