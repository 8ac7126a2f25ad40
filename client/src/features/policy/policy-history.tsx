import type { PolicyChangeDocument, ProgrammePolicyDocument } from '@evenkeel/shared/contract';
import { type Format, useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { policyName } from '../../ui/policy-name.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';

/** Every change of the thresholds, the newest first. */
export function PolicyHistory({ policy: { history } }: { readonly policy: ProgrammePolicyDocument }) {
  const text = useText();
  const format = useFormat();
  if (history.length === 0) return null;
  const columns = ['what', 'before', 'after', 'reason', 'by'] as const;
  return (
    <Panel title={text('policyHistory.title')}>
      <DocumentTable
        caption={text('policyHistory.caption')}
        columns={[text('policyHistory.at'), ...columns.map((name) => text(`policyHistory.${name}`))]}
        rows={history.map((change) => ({
          key: `${change.version} ${change.setting}`,
          head: format.moment(change.at),
          cells: [
            change.setting ? text(`setting.${change.setting}`) : text('policyScreen.set'),
            valueText(change, change.before, { text, format }),
            valueText(change, change.after, { text, format }),
            change.reason,
            text(`ownerRole.${change.by}`),
          ],
        }))}
      />
    </Panel>
  );
}

function valueText(
  { setting }: PolicyChangeDocument,
  value: string,
  { text, format }: { readonly text: Text; readonly format: Format },
): string {
  return setting === null ? policyName(value, text) : format.number(Number(value), 10);
}
