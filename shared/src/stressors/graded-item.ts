import { type EpochDay, epochDay, type IsoWeek, isoWeekOf, type PlainDate } from '../calendar/index.js';
import type { CohortLoad } from '../load/index.js';
import { type Policy, settingValue } from '../policy/index.js';
import { type Assessment, type CourseRun, isExam, isResit } from '../schedule/index.js';
import { byKeys, remembered, sum } from '../util/index.js';
import { assessmentKey } from './assessment-key.js';
import type { DetectorInput } from './detector.js';
import { groupBy } from './group-by.js';
import { loadIndex } from './load-index.js';
import { weightShares } from './weight-shares.js';

/** One thing students hand in or sit: an assessment, or the parts of one that fall on the same day. */
export interface GradedItem {
  readonly courseCode: string;
  readonly run: CourseRun;
  /** In order of code; usually one. */
  readonly parts: readonly Assessment[];
  readonly exam: boolean;
  /** Null when no day is known. */
  readonly dueOn: PlainDate | null;
  /** The week it is due, where that much is known. */
  readonly dueWeek: IsoWeek | null;
  /** What it counts for in its course; null when a weight of the course is not stated. */
  readonly sharePercent: number | null;
}

/** A graded item whose day is known. */
export type DatedItem = GradedItem & { readonly dueOn: PlainDate; readonly dueWeek: IsoWeek; readonly day: EpochDay };

/**
 * What counts for a mark in the cohort's courses, in order of date, course and code; undated items last. Resits are left out
 * (only students who did not pass take them; one that the student carries counts), and so is what weighs and asks next to nothing (settings `guard.*`). Parts of one
 * course and kind on one day are one item.
 */
export function gradedItems({ load, policy }: DetectorInput): readonly GradedItem[] {
  return itemsByPolicy(load)(policy);
}

const itemsByPolicy = remembered((load: CohortLoad) => remembered((policy: Policy) => itemsOfCohort({ load, policy })));

function itemsOfCohort({ load, policy }: DetectorInput): readonly GradedItem[] {
  const { work } = loadIndex(load);
  const minWeight = settingValue(policy, 'guard.minWeightPercent');
  const minHours = settingValue(policy, 'guard.minHours');
  const { carriedResit } = load.cohort;
  const counts = (assessment: Assessment) =>
    (!isResit(assessment) || assessment === carriedResit) &&
    ((assessment.weightPercent ?? minWeight) >= minWeight ||
      (work.get(assessmentKey(assessment.courseCode, assessment.code)) ?? 0) >= minHours);
  return load.cohort.runs
    .flatMap((run) => itemsOfRun(run, run.assessments.filter(counts)))
    .sort(
      byKeys(
        (item) => item.dueOn ?? '9999',
        (item) => item.courseCode,
        (item) => item.parts[0]?.code ?? '',
      ),
    );
}

/** The items whose day is known, in the same order. */
export const datedItems: (items: readonly GradedItem[]) => readonly DatedItem[] = remembered((items) =>
  items.flatMap((item) =>
    item.dueOn === null
      ? []
      : [{ ...item, dueOn: item.dueOn, dueWeek: isoWeekOf(item.dueOn), day: epochDay(item.dueOn) }],
  ),
);

function itemsOfRun(run: CourseRun, assessments: readonly Assessment[]): readonly GradedItem[] {
  const shares = weightShares(run);
  return partsTogether(assessments).map((parts) => gradedItem(run, parts, shares));
}

/** Two undated assessments may fall on different days, so they are never taken as one. */
function partsTogether(assessments: readonly Assessment[]): readonly (readonly Assessment[])[] {
  const keyOf = ({ dueOn, kind, code }: Assessment) => (dueOn ? `${dueOn} ${kind}` : `code ${code}`);
  return [...groupBy(assessments, keyOf).values()];
}

function gradedItem(
  run: CourseRun,
  parts: readonly Assessment[],
  shares: ReadonlyMap<string, number> | null,
): GradedItem {
  const [first] = parts;
  const dueOn = first?.dueOn ?? null;
  return {
    courseCode: run.course.code,
    run,
    parts,
    exam: first !== undefined && isExam(first),
    dueOn,
    dueWeek: dueOn ? isoWeekOf(dueOn) : (first?.dueWeek ?? null),
    sharePercent: shares && sum(parts.map((part) => shares.get(part.code) ?? 0)),
  };
}
