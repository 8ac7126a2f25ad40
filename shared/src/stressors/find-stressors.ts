import { epochDay, mondayOf } from '../calendar/index.js';
import { byKeys } from '../util/index.js';
import { detectors } from './catalogue.js';
import type { DetectorInput } from './detector.js';
import type { Finding } from './finding.js';
import { RULE_IDS } from './rule-id.js';

/**
 * Everything the catalogue finds for a cohort, what weighs most first: excess hours × students affected, an unknown number of
 * students counting as one; then by first date, rule and id. What cannot be told is part of the list.
 */
export function findStressors(input: DetectorInput): readonly Finding[] {
  return detectors
    .flatMap((detector) => detector.detect(input))
    .sort(
      byKeys(
        (finding) => -impactOf(finding),
        firstDay,
        (finding) => RULE_IDS.indexOf(finding.rule),
        (finding) => finding.id,
      ),
    );
}

/** Excess hours × students affected: what findings are ordered by. An unknown number counts as one; 0 where hours are not above the norm. */
export function impactOf(finding: Finding): number {
  return finding.status === 'found' ? finding.excessHours * (finding.affected.students ?? 1) : 0;
}

function firstDay({ dates, weeks }: Finding): number {
  const days = [...dates.map(epochDay), ...weeks.map((week) => epochDay(mondayOf(week)))];
  return Math.min(...days);
}
