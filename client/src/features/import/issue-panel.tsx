import type { ImportIssueDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { Choice } from '../../ui/choice.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { IssueGroupList } from './issue-group-list.js';
import { issueGroups, SEVERITIES } from './issue-groups.js';

type Shown = ImportIssueDocument['severity'] | 'all';

/** Everything that is wrong or worth knowing, by what it is, at the place where the user sees it in the file. */
export function IssuePanel({ issues }: { readonly issues: readonly ImportIssueDocument[] }) {
  const text = useText();
  const [shown, setShown] = useState<Shown>('all');
  const count = (severity: ImportIssueDocument['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  const lead = text('import.issues.lead', { errors: count('error'), warnings: count('warning'), notes: count('info') });
  const groups = issueGroups(issues.filter(({ severity }) => shown === 'all' || severity === shown));
  const options = (['all', ...SEVERITIES] as const).map((value) => ({
    value,
    label: text(`import.show.${value}`, { count: value === 'all' ? issues.length : count(value) }),
  }));
  return (
    <Panel
      title={text('import.issues')}
      lead={lead}
      beside={
        issues.length > 0 && <Choice label={text('import.show')} value={shown} options={options} onChange={setShown} />
      }
    >
      <IssueGroupList key={shown} groups={groups} />
    </Panel>
  );
}
