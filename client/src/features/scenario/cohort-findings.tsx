import type { CohortEffectDocument, FoundDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { RuleSentence } from '../../ui/rule-sentence.js';
import { useText } from '../../ui/use-text.js';

/** What is found no longer, anew, or in another week; new kinds of stressors are named first. */
export function CohortFindings({ cohort }: { readonly cohort: CohortEffectDocument }) {
  const text = useText();
  const format = useFormat();
  const { findings, newlyBroken, newHotspotWeeks, solvedHotspotWeeks } = cohort;
  const rules = newlyBroken.map((rule) => text(`rule.${rule}.title`));
  return (
    <>
      {rules.length > 0 && <p>{text('effect.newlyBroken', { list: format.list(rules) })}</p>}
      {newHotspotWeeks.length > 0 && <p>{text('effect.newWeeks', { list: format.weekList(newHotspotWeeks) })}</p>}
      {solvedHotspotWeeks.length > 0 && (
        <p>{text('effect.solvedWeeks', { list: format.weekList(solvedHotspotWeeks) })}</p>
      )}
      <FindingList title={text('effect.solved', { count: findings.solved.length })} findings={findings.solved} />
      <FindingList title={text('effect.fresh', { count: findings.fresh.length })} findings={findings.fresh} />
      <FindingList
        title={text('effect.moved', { count: findings.moved.length })}
        findings={findings.moved.map(({ after }) => after)}
      />
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly findings: readonly FoundDocument[];
}

function FindingList({ title, findings }: ListProps) {
  if (findings.length === 0) return null;
  return (
    <details className="effect-findings">
      <summary>{title}</summary>
      <ul className="plain-list">
        {findings.map((finding) => (
          <RuleSentence key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  );
}
