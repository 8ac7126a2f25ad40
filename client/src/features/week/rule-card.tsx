import type { FoundDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { Authority } from '../../ui/authority.js';
import { EvidenceList } from '../../ui/evidence-list.js';
import { useFormat } from '../../ui/format.js';
import { Decided, SeverityMark } from '../../ui/rule-sentence.js';
import { ruleValues } from '../../ui/rule-values.js';
import { useText } from '../../ui/use-text.js';

interface RuleCardProps {
  readonly finding: FoundDocument;
  /** Opens what is decided about it; begins with accepting it where nothing was decided. */
  readonly onDecide: (finding: FoundDocument) => void;
}

/** A rule that fired: what was found, against which threshold, on whose authority, by which items, and what might be done. */
export function RuleCard({ finding, onDecide }: RuleCardProps) {
  const text = useText();
  const format = useFormat();
  const { rule, severity, evidence, affected, citation, grade, action, decision } = finding;
  const decided = decision !== undefined && decision.status !== 'new';
  const title = text(`rule.${rule}.title`);
  return (
    <li className="rule">
      <h3>
        {title} <span className="rule-id">{rule}</span> <SeverityMark severity={severity} />
      </h3>
      <p>{text(`rule.${rule}.finding`, ruleValues(finding, text, format))}</p>
      <p className="quiet">{text(`rule.${rule}.why`)}</p>
      <EvidenceList evidence={evidence} />
      <Authority citation={citation} grade={grade} />
      <p className="small">
        {affected.students === null
          ? text(`affected.${affected.basis}`)
          : text('affected.expected', { students: affected.students })}
        {' · '}
        {text(`action.${action}`)}
      </p>
      {decision && <Decided decision={decision} />}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={text(decided ? 'decision.changeOne' : 'decision.acceptOne', { title })}
          onClick={() => onDecide(finding)}
        >
          {text(decided ? 'decision.change' : 'decision.accept')}
        </Button>
      </div>
    </li>
  );
}
