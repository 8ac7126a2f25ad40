import type { ImportIssueDocument } from '@evenkeel/shared/contract';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

/** Everything that is wrong or worth knowing, at the place where the user sees it in the file. */
export function IssueTable({ issues }: { readonly issues: readonly ImportIssueDocument[] }) {
  const text = useText();
  const count = (severity: ImportIssueDocument['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  const lead = text('import.issues.lead', { errors: count('error'), warnings: count('warning'), notes: count('info') });
  return (
    <Panel title={text('import.issues')} lead={lead}>
      {issues.length > 0 && (
        <DocumentTable
          caption={text('import.issues.caption')}
          columns={[
            text('import.issue.severity'),
            text('import.issue.message'),
            text('import.issue.file'),
            text('import.issue.sheet'),
            text('import.issue.row'),
            text('import.issue.column'),
            text('import.issue.value'),
          ]}
          rows={issues.map((issue, index) => ({
            key: `${index}`,
            head: text(`import.severity.${issue.severity}`),
            cells: [
              <span key="message" className="issue-message">
                {issue.message}
              </span>,
              issue.file,
              issue.sheet ?? '–',
              issue.row ?? '–',
              issue.column ?? '–',
              issue.value ?? '–',
            ],
          }))}
        />
      )}
    </Panel>
  );
}
