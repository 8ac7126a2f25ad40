import type { IsoWeek } from '../calendar/index.js';
import type { PolicyEffectDocument } from '../contract/index.js';
import { acceptedIds } from '../decisions/index.js';
import { acceptedWeeks } from '../hotspots/index.js';
import type { Policy } from '../policy/index.js';
import { type Found, RULE_IDS } from '../stressors/index.js';
import { type AnalysedYear, analysedYear } from './analysed-cohorts.js';
import type { AnalysisInput } from './analysis-input.js';
import { type Answer, answer } from './answer.js';

/** What other thresholds do to the findings of a programme's year: the whole year computed with both. */
export function policyEffect(input: AnalysisInput, tried: Policy): Answer<PolicyEffectDocument> {
  const before = analysedYear(input);
  if (before.kind === 'refused') return before;
  const after = analysedYear({ ...input, policy: tried });
  if (after.kind === 'refused') return after;
  const [was, is] = [foundIn(before), foundIn(after)];
  const both = [...is].filter(([id]) => was.has(id));
  const accepted = acceptedIds(input.decisions);
  return answer({
    year: input.academicYear,
    findings: {
      before: was.size,
      after: is.size,
      gone: was.size - both.length,
      fresh: is.size - both.length,
      changed: both.filter(([id, { severity }]) => was.get(id)?.severity !== severity).length,
    },
    weeks: { before: weeksNeedingAttention(before, accepted), after: weeksNeedingAttention(after, accepted) },
    rules: RULE_IDS.map((rule) => ({ rule, before: countOf(was, rule), after: countOf(is, rule) })).filter(
      (line) => line.before !== line.after,
    ),
  });
}

type ById = ReadonlyMap<string, Found>;

function foundIn({ cohorts }: AnalysedYear): ById {
  const findings = cohorts.flatMap(({ analysis }) => analysis.findings);
  return new Map(findings.flatMap((finding) => (finding.status === 'found' ? [[finding.id, finding]] : [])));
}

function countOf(findings: ById, rule: Found['rule']): number {
  return [...findings.values()].filter((finding) => finding.rule === rule).length;
}

function weeksNeedingAttention({ cohorts }: AnalysedYear, accepted: ReadonlySet<string>): IsoWeek[] {
  const hotspots = cohorts.flatMap(({ analysis }) => analysis.hotspots);
  const weeks = hotspots.flatMap((hotspot) => {
    const calm = acceptedWeeks(hotspot, accepted);
    return hotspot.weeks.filter((week) => !calm.includes(week));
  });
  return [...new Set(weeks)].sort();
}
