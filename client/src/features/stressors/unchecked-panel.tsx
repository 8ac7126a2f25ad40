import type { FindingListDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

type CannotTell = FindingListDocument['cannotTell'][number];

/** The rules that could not be checked everywhere, with what they lack: these never say "fine". */
export function UncheckedPanel({ findings }: { readonly findings: readonly CannotTell[] }) {
  const text = useText();
  const format = useFormat();
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return (
    <Panel title={text('unchecked.title')} lead={text('unchecked.lead', { count: rules.length })}>
      <details className="twin">
        <summary>{text('unchecked.open')}</summary>
        <ul className="plain-list unchecked">
          {rules.map((rule) => {
            const lines = findings.filter((finding) => finding.rule === rule);
            const missing = [...new Set(lines.flatMap((line) => line.missing))];
            const courses = [
              ...new Set(lines.flatMap(({ evidence }) => evidence.map((item) => item.courseCode))),
            ].sort();
            return (
              <li key={rule}>
                <strong>{text(`rule.${rule}.title`)}</strong> <span className="quiet small">{rule}</span>:{' '}
                {text('finding.cannotTell', { missing: format.list(missing.map((data) => text(`missing.${data}`))) })}
                {courses.length > 0 && <span className="quiet"> ({format.list(courses)})</span>}
              </li>
            );
          })}
        </ul>
      </details>
    </Panel>
  );
}
