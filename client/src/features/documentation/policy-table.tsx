import type { PolicyDocument } from '@evenkeel/shared/contract';
import type { ReactNode } from 'react';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { policyName } from '../../ui/policy-name.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { writtenThreshold } from '../../ui/written-threshold.js';
import { partId } from './documentation-contents.js';

/** The sets of thresholds beside each other, each value with how well it is founded. */
export function PolicyTable({ policies }: { readonly policies: readonly PolicyDocument[] }) {
  const text = useText();
  const format = useFormat();
  const settings = policies[0]?.settings ?? [];
  const cellsOf = (id: string): ReactNode[] =>
    policies.map((policy) => {
      const setting = policy.settings.find((candidate) => candidate.id === id);
      return setting ? `${writtenThreshold(setting.value, format)} (${setting.grade})` : '–';
    });
  return (
    <div id={partId('sets')}>
      <Panel title={text('documentation.sets')} lead={text('documentation.setsLead', { count: policies.length })}>
        <DocumentTable
          caption={text('documentation.setsCaption')}
          columns={[
            text('documentation.threshold'),
            text('documentation.unit'),
            ...policies.map(({ id }) => policyName(id, text)),
          ]}
          rows={settings.map(({ id, unit }) => ({
            key: id,
            head: text(`setting.${id}`),
            cells: [text(`unit.${unit}`), ...cellsOf(id)],
          }))}
        />
      </Panel>
    </div>
  );
}
