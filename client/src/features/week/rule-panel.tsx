import type { FindingDocument, FoundDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { RuleCard } from './rule-card.js';

type CannotTell = Exclude<FindingDocument, FoundDocument>;

/** The rules that fired, and apart from them those that could not be checked: these never say "fine". */
export function RulePanel({ findings }: { readonly findings: readonly FindingDocument[] }) {
  const text = useText();
  const found = findings.filter((finding): finding is FoundDocument => finding.status === 'found');
  const unknown = findings.filter((finding): finding is CannotTell => finding.status === 'cannot-tell');
  return (
    <Panel title={text('rules.title')} lead={text('rules.lead', { count: found.length })}>
      <ol className="rules">
        {found.map((finding) => (
          <RuleCard key={finding.id} finding={finding} />
        ))}
      </ol>
      {unknown.length > 0 && <UnknownRules findings={unknown} />}
    </Panel>
  );
}

function UnknownRules({ findings }: { readonly findings: readonly CannotTell[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <details className="twin">
      <summary>{text('rules.unknown', { count: findings.length })}</summary>
      <ul className="unknown-rules">
        {findings.map(({ id, rule, missing, evidence }) => (
          <li key={id}>
            <strong>{text(`rule.${rule}.title`)}</strong>:{' '}
            {text('finding.cannotTell', { missing: format.list(missing.map((data) => text(`missing.${data}`))) })}
            {evidence.length > 0 && (
              <span className="quiet"> ({format.list([...new Set(evidence.map((item) => item.courseCode))])})</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
