import type { ProgrammePolicyDocument } from '@evenkeel/shared/contract';
import { OWNER_ROLES, type OwnerRole } from '@evenkeel/shared/decisions';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChangePolicy, usePolicyEffect } from '../../api/policies.js';
import { Failed } from '../../ui/failed.js';
import { Panel } from '../../ui/panel.js';
import { RoleChoice } from '../../ui/role-choice.js';
import { TextArea } from '../../ui/text-area.js';
import { useText } from '../../ui/use-text.js';
import { isChanged, type PolicyDraft, trialOf } from './policy-draft.js';
import { PolicyEffects } from './policy-effects.js';

interface SavePanelProps {
  readonly policy: ProgrammePolicyDocument;
  readonly draft: PolicyDraft;
  readonly onReset: () => void;
}

/** What the changes would do, shown before they can be stored with a reason. */
export function SavePanel({ policy, draft, onReset }: SavePanelProps) {
  const text = useText();
  const { code } = policy.programme;
  const effect = usePolicyEffect(code);
  const saving = useChangePolicy(code);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState<OwnerRole>(OWNER_ROLES[0]);
  const trial = trialOf(draft, policy);
  const changed = isChanged(draft, policy);
  const isShown = effect.data !== undefined && JSON.stringify(effect.variables) === JSON.stringify(trial);
  const save = () => trial && saving.mutate({ ...trial, version: policy.version, reason: reason.trim(), by });
  return (
    <Panel title={text('policySave.title')} lead={text(changed ? 'policySave.lead' : 'policySave.nothing')}>
      {effect.error && <Failed title={text('policySave.impossible')} detail={effect.error.message} />}
      {saving.error && <Failed title={text('decision.refused')} detail={saving.error.message} />}
      {isShown && <PolicyEffects effects={effect.data} />}
      {isShown && changed && (
        <div className="decision-form policy-why">
          <TextArea
            label={text('policySave.reason')}
            hint={text('decision.noNames')}
            value={reason}
            onChange={setReason}
          />
          <RoleChoice label={text('decision.by')} value={by} onChange={(role) => setBy(role ?? by)} />
        </div>
      )}
      <div className="button-row">
        <Button
          variant={isShown ? 'default' : 'filled'}
          disabled={!changed || trial === null || effect.isPending}
          onClick={() => trial && effect.mutate(trial)}
        >
          {text(effect.isPending ? 'policySave.trying' : 'policySave.try')}
        </Button>
        {isShown && changed && (
          <Button disabled={reason.trim() === '' || saving.isPending} onClick={save}>
            {text(saving.isPending ? 'decision.saving' : 'policySave.save')}
          </Button>
        )}
        <Button variant="default" disabled={!changed} onClick={onReset}>
          {text('policySave.reset')}
        </Button>
      </div>
    </Panel>
  );
}
