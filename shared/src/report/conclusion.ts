import { type IsoWeek, isStudyKind } from '../calendar/index.js';
import type { CohortRowDocument, ConclusionDocument, HotspotDocument, WeekColumnDocument } from '../contract/index.js';
import { RULE_IDS, type RuleId } from '../stressors/index.js';
import { byKeys } from '../util/index.js';

const MOST_CAUSES = 2;

/** These say that a week is heavy; the others say why. */
const RULES_ON_HOURS: ReadonlySet<RuleId> = new Set(['T1', 'T2', 'T3', 'T4']);

/** The finding sentence as numbers: how many of the weeks need attention, which, and by which rules. */
export function conclusion(
  columns: readonly Pick<WeekColumnDocument, 'week' | 'kind'>[],
  cohorts: readonly CohortRowDocument[],
  hotspots: readonly HotspotDocument[],
): ConclusionDocument {
  const asks = (hotspot: HotspotDocument) => hotspot.weeks.filter((week) => !hotspot.acceptedWeeks.includes(week));
  const hot = new Set(hotspots.flatMap(asks));
  const accepted = new Set(hotspots.flatMap((hotspot) => hotspot.acceptedWeeks).filter((week) => !hot.has(week)));
  const needingAttention = columns.map(({ week }) => week).filter((week) => hot.has(week));
  const untold = cohorts.flatMap(({ cells }) => cells.filter(({ status }) => status === 'cannot-tell'));
  return {
    weeksInTerm: columns.filter(({ week, kind }) => isStudyKind(kind) || hot.has(week) || accepted.has(week)).length,
    weeksNeedingAttention: needingAttention,
    weeksAccepted: columns.map(({ week }) => week).filter((week) => accepted.has(week)),
    weeksThatCannotBeTold: new Set(untold.map(({ week }) => week)).size,
    causes: causesOf(needingAttention, hotspots),
  };
}

/** The rules that explain most of the weeks; equal ones in the order of the catalogue, those on the hours themselves last. */
function causesOf(weeks: readonly IsoWeek[], hotspots: readonly HotspotDocument[]): RuleId[] {
  const findings = hotspots
    .flatMap((hotspot) => hotspot.findings)
    .filter(({ decision }) => decision?.status !== 'accepted');
  const weeksOf = (rule: RuleId) => {
    const ofRule = findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.weeks);
    return weeks.filter((week) => ofRule.includes(week)).length;
  };
  return RULE_IDS.map((rule) => ({ rule, weeks: weeksOf(rule) }))
    .filter((each) => each.weeks > 0)
    .sort(
      byKeys(
        (each) => (RULES_ON_HOURS.has(each.rule) ? 1 : 0),
        (each) => -each.weeks,
        (each) => RULE_IDS.indexOf(each.rule),
      ),
    )
    .slice(0, MOST_CAUSES)
    .map(({ rule }) => rule);
}
