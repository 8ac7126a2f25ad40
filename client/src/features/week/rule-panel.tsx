import type { FindingDocument, FoundDocument } from '@evenkeel/shared/contract';
import { isAboutOthers } from '@evenkeel/shared/stressors';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useFindingDesk } from '../../api/findings.js';
import type { YearRef } from '../../api/queries.js';
import { FindingDrawer } from '../../ui/finding-drawer.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { stressorsPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { RuleCard } from './rule-card.js';

type CannotTell = Exclude<FindingDocument, FoundDocument>;

interface RulePanelProps {
  readonly findings: readonly FindingDocument[];
  readonly yearRef: YearRef;
}

/** The rules that fired, and apart from them those that could not be checked: these never say "fine". */
export function RulePanel({ findings, yearRef }: RulePanelProps) {
  const text = useText();
  const { search } = useLocation();
  const [deciding, setDeciding] = useState<FoundDocument | null>(null);
  const desk = useFindingDesk(yearRef, deciding?.id ?? null);
  const isNew = (deciding?.decision?.status ?? 'new') === 'new';
  const found = findings.filter((finding): finding is FoundDocument => finding.status === 'found');
  const own = found.filter(({ rule }) => !isAboutOthers(rule));
  const others = found.filter(({ rule }) => isAboutOthers(rule));
  const unknown = findings.filter((finding): finding is CannotTell => finding.status === 'cannot-tell');
  return (
    <Panel title={text('rules.title')} lead={text('rules.lead', { count: own.length })}>
      <ol className="rules">
        {own.map((finding) => (
          <RuleCard key={finding.id} finding={finding} onDecide={setDeciding} />
        ))}
      </ol>
      {others.length > 0 && (
        <details className="twin">
          <summary>{text('rules.others', { count: others.length })}</summary>
          <ol className="rules">
            {others.map((finding) => (
              <RuleCard key={finding.id} finding={finding} onDecide={setDeciding} />
            ))}
          </ol>
        </details>
      )}
      <p className="small">
        <Link to={{ pathname: stressorsPath(yearRef.programme, yearRef.year), search }}>{text('rules.all')}</Link>
      </p>
      <FindingDrawer
        opened={deciding !== null}
        desk={desk}
        {...(isNew ? { begin: 'accepted' as const } : {})}
        onClose={() => setDeciding(null)}
      />
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
