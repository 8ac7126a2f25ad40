import type { ProgrammePolicyDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { Choice } from '../../ui/choice.js';
import { Panel } from '../../ui/panel.js';
import { policyName } from '../../ui/policy-name.js';
import { useText } from '../../ui/use-text.js';
import { emptyDraft, withValue } from './policy-draft.js';
import { PolicyHistory } from './policy-history.js';
import { SavePanel } from './save-panel.js';
import { SettingGroup } from './setting-group.js';
import { settingGroups } from './setting-groups.js';

/** The thresholds from which set they are to how each came about. */
export function PolicyBody({ policy }: { readonly policy: ProgrammePolicyDocument }) {
  const text = useText();
  const [draft, setDraft] = useState(() => emptyDraft(policy));
  const local = policy.settings.filter((setting) => setting.local).length;
  return (
    <>
      <p className="lead">{text('policyScreen.lead', { policy: policyName(policy.policyId, text), count: local })}</p>
      <Panel title={text('policyScreen.choose')} lead={text('policyScreen.chooseLead')}>
        <div className="policy-why">
          <Choice
            label={text('policyScreen.set')}
            value={draft.policyId}
            options={policy.policyIds.map((value) => ({ value, label: policyName(value, text) }))}
            onChange={(policyId) => setDraft({ ...draft, policyId })}
          />
        </div>
      </Panel>
      <Panel title={text('policyScreen.settings')} lead={text('policyScreen.settingsLead')}>
        {settingGroups(policy.settings).map((group) => (
          <SettingGroup
            key={group.id}
            group={group}
            values={draft.values}
            onChange={(setting, value) => setDraft(withValue(draft, setting, value))}
          />
        ))}
      </Panel>
      <SavePanel policy={policy} draft={draft} onReset={() => setDraft(emptyDraft(policy))} />
      <PolicyHistory policy={policy} />
    </>
  );
}
