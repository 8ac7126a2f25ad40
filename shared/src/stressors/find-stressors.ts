import { mondayOf } from '../calendar/index.js';
import { byKeys } from '../util/index.js';
import { detectors } from './catalogue.js';
import type { Detector, DetectorInput } from './detector.js';
import type { Finding, Found } from './finding.js';
import { isAboutTimetable, isAboutWeeks, RULE_IDS } from './rule-id.js';

/**
 * Everything the catalogue finds for a cohort, what weighs most first: excess hours × students affected, an unknown number of
 * students counting as one; then by first date, rule and id. What cannot be told is part of the list.
 */
export function findStressors(input: DetectorInput): readonly Finding[] {
  return detectors
    .flatMap((detector) => detector.detect(input))
    .map((finding) => ({ finding, impact: impactOf(finding), firstDay: firstDay(finding) }))
    .sort(
      byKeys(
        ({ impact }) => -impact,
        (ranked) => ranked.firstDay,
        ({ finding }) => RULE_IDS.indexOf(finding.rule),
        ({ finding }) => finding.id,
      ),
    )
    .map(({ finding }) => finding);
}

/** Of what is found, what decides about the weeks it is found in. */
export type FoundInWeeks = Pick<Found, 'rule' | 'severity' | 'weeks'>;

const weekDetectors = detectors.filter(({ id }) => isAboutWeeks(id));
const movedDetectors = weekDetectors.filter(({ id }) => !isAboutTimetable(id));

/**
 * Rule, severity and weeks of what can make a week one that needs attention, in no order: a part of all that is found, sooner. Evidence, students and
 * hours are left out.
 */
export function findInWeeks(input: DetectorInput): readonly FoundInWeeks[] {
  return foundBy(weekDetectors, input);
}

/** The same after an assessment moved: what was found before of the timetable alone is still there. */
export function findAfterMove(input: DetectorInput, before: readonly Finding[]): readonly FoundInWeeks[] {
  return [...before.filter(isFound).filter(({ rule }) => isAboutTimetable(rule)), ...foundBy(movedDetectors, input)];
}

function foundBy(asked: readonly Detector[], input: DetectorInput): readonly FoundInWeeks[] {
  const question: DetectorInput = { ...input, weeksOnly: true };
  return asked.flatMap(({ detect }) => detect(question)).filter(isFound);
}

function isFound(finding: Finding): finding is Found {
  return finding.status === 'found';
}

/** Excess hours × students affected: what findings are ordered by. An unknown number counts as one; 0 where hours are not above the norm. */
export function impactOf(finding: Finding): number {
  return finding.status === 'found' ? finding.excessHours * (finding.affected.students ?? 1) : 0;
}

/** The first of its dates or, where it has none, the Monday of the first of its weeks; findings without either come last. */
function firstDay({ dates, weeks }: Finding): string {
  const [week] = weeks;
  return dates[0] ?? (week ? mondayOf(week) : '9999');
}
