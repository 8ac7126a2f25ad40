import type { DecisionDocument, FoundDocument } from '@evenkeel/shared/contract';
import { useFormat } from './format.js';
import { ruleValues } from './rule-values.js';
import { StateMark } from './state-mark.js';
import { useText } from './use-text.js';

/** One finding in a line: how serious, which rule, what was found. */
export function RuleSentence({ finding }: { readonly finding: FoundDocument }) {
  const text = useText();
  const format = useFormat();
  return (
    <li className="finding">
      <SeverityMark severity={finding.severity} />
      <span>
        <strong>{text(`rule.${finding.rule}.title`)}</strong>:{' '}
        {text(`rule.${finding.rule}.finding`, ruleValues(finding, text, format))}
        {finding.decision && <Decided decision={finding.decision} />}
      </span>
    </li>
  );
}

/** What was decided about a finding, with the reason where one was given. */
export function Decided({ decision: { status, reason } }: { readonly decision: DecisionDocument }) {
  if (status === 'new') return null;
  return (
    <span className="decided">
      <StateMark state={status} /> {reason && <span className="small quiet">{reason}</span>}
    </span>
  );
}

/** How serious a finding is, as a word and a shape and never as a colour alone. */
export function SeverityMark({ severity }: { readonly severity: FoundDocument['severity'] }) {
  const text = useText();
  return (
    <span className="severity" data-severity={severity}>
      {text(`severity.${severity}`)}
    </span>
  );
}
