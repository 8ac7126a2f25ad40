import { isoWeekOf, type PlainDate } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import {
  type Assessment,
  type ClaimDifference,
  claimDifferences,
  claimsOf,
  type SourceClaim,
} from '../schedule/index.js';
import { byKeys, remembered } from '../util/index.js';
import { assessmentKey } from './assessment-key.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Evidence, Found } from './finding.js';
import { cannotTell, distinctSorted, found } from './finding-parts.js';
import { type GradedItem, gradedItems } from './graded-item.js';
import { isAtLeast, type Level } from './threshold.js';

/**
 * C7: prospectus, learning environment and timetable contradict each other about one assessment: red where the day differs, amber
 * where only its time, weight, form or another field does. About what only one source knows nothing can be said.
 */
export const contradictorySources: Detector = {
  id: 'C7',
  settings: ['C7.amber', 'C7.red'],
  needs: ['second-source'],
  detect: (input) => {
    const assessments = input.load.cohort.runs.flatMap((run) => run.assessments);
    const findings = assessments.flatMap((assessment) => findingOf(input, assessment));
    return [
      ...findings.sort(
        byKeys(
          ({ dates }) => dates[0] ?? '9999',
          ({ id }) => id,
        ),
      ),
      ...untold(input),
    ];
  },
};

function findingOf(input: DetectorInput, assessment: Assessment): readonly Found[] {
  const differences = claimDifferences(assessment.claims);
  const measure = measured(input, differences);
  if (!measure) return [];
  const days = daysIn(differences);
  const isRed = measure.severity === 'red';
  const { courseCode, code, dueOn } = assessment;
  const dates = isRed ? days : dueOn === null ? [] : [dueOn];
  const about = { rule: 'C7', subject: assessmentKey(courseCode, code), action: 'agree-sources' } as const;
  const evidence = evidenceOf(assessment, differences);
  const weeks = distinctSorted(dates.map(isoWeekOf));
  // it is about what students are told: its weeks are not too full because of it
  return [{ ...found(input, { ...about, measure, evidence, weeks, dates }), excessHours: 0 }];
}

/** Different days first: they matter most. Null where the sources agree, or differ in less than the policy reports. */
function measured(
  { policy }: DetectorInput,
  differences: readonly ClaimDifference[],
): (Level & { value: number }) | null {
  const dates = differingDates(differences);
  if (dates > 0 && isAtLeast(dates, settingValue(policy, 'C7.red'))) {
    return { severity: 'red', setting: 'C7.red', value: dates };
  }
  const fields = differences.length;
  const isTold = fields > 0 && isAtLeast(fields, settingValue(policy, 'C7.amber'));
  return isTold ? { severity: 'amber', setting: 'C7.amber', value: fields } : null;
}

/** How many days the sources name for it, where they differ; weeks where none names more than one day. */
function differingDates(differences: readonly ClaimDifference[]): number {
  const days = daysIn(differences).length;
  const named = differences.filter(({ field }) => field === 'dueOn').flatMap(({ values }) => values);
  return days > 1 ? days : new Set(named.map(({ value }) => value)).size;
}

/** The days the sources name, where they name different ones; a source that knows no more than a week names none. */
function daysIn(differences: readonly ClaimDifference[]): readonly PlainDate[] {
  const named = differences.filter(({ field }) => field === 'dueOn').flatMap(({ values }) => values);
  return distinctSorted(
    named.flatMap(({ value }) => (/^\d{4}-\d\d-\d\d$/.test(String(value)) ? [value as PlainDate] : [])),
  ); // a day, by its form
}

/** One line for each source that contradicts another, with what it says of the fields in which they differ. */
function evidenceOf(
  { courseCode, code, title, claims }: Assessment,
  differences: readonly ClaimDifference[],
): readonly Evidence[] {
  const said = (claim: SourceClaim) =>
    differences.flatMap(({ field, values }) => {
      const own = values.find(({ source }) => source === claim.source);
      return own ? [[field, own.value] as const] : [];
    });
  return [...claims]
    .filter((claim) => said(claim).length > 0)
    .sort(
      byKeys(
        ({ fields }) => fields.dueOn ?? '9999',
        ({ source }) => source,
      ),
    )
    .map((claim) => ({
      courseCode,
      itemCode: code,
      title: claim.fields.title ?? title,
      date: claim.fields.dueOn ?? null,
      hours: null,
      source: claim.source,
      claimed: Object.fromEntries(said(claim)),
    }));
}

/** One for the cohort: what counts for a mark and is known to one source only, by name where others are known to more. */
function untold(input: DetectorInput): readonly CannotTell[] {
  const items = gradedItems(input);
  const alone = items.filter(isKnownOnce);
  if (alone.length === 0 && items.length > 0) return [];
  const named = alone.length < items.length ? alone : [];
  return [cannotTell(input, { rule: 'C7', courseCode: null, missing: ['second-source'], items: named })];
}

function isKnownOnce({ parts }: GradedItem): boolean {
  return parts.some(isToldByOne);
}

const isToldByOne = remembered((assessment: Assessment) => claimsOf(assessment).length < 2);
