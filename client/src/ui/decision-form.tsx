import type { DecisionDocument } from '@evenkeel/shared/contract';
import { DECISION_STATUSES, type DecisionStatus, isComplete, type OwnerRole } from '@evenkeel/shared/decisions';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Choice } from './choice.js';
import { Failed } from './failed.js';
import { RoleChoice } from './role-choice.js';
import { TextArea } from './text-area.js';
import { useText } from './use-text.js';

/** What a form decides, and on behalf of whom. */
export type FormDecision = DecisionDocument & { readonly by: OwnerRole | null };

interface DecisionFormProps {
  readonly decision: DecisionDocument;
  /** What the form begins with; that of the decision where it is left out. */
  readonly begin?: DecisionStatus | undefined;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSave: (decision: FormDecision) => void;
}

/** What is decided about a stressor: its status with a reason, and who takes it further. */
export function DecisionForm({ decision, begin, busy, error, onSave }: DecisionFormProps) {
  const text = useText();
  const [status, setStatus] = useState(begin ?? decision.status);
  const [reason, setReason] = useState(decision.reason ?? '');
  const [ownerRole, setOwnerRole] = useState(decision.ownerRole);
  const [by, setBy] = useState<OwnerRole | null>(null);
  const [fault, setFault] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = reason.trim() || null;
    setFault(!isComplete({ status, reason: said }));
    if (isComplete({ status, reason: said })) onSave({ status, reason: said, ownerRole, by });
  };
  return (
    <form className="decision-form" onSubmit={submit} noValidate>
      <Choice
        label={text('decision.status')}
        value={status}
        options={DECISION_STATUSES.map((value) => ({ value, label: text(`findingState.${value}`) }))}
        onChange={setStatus}
      />
      <TextArea
        label={text('decision.reason')}
        hint={text('decision.noNames')}
        value={reason}
        fault={fault ? text('decision.reasonMissing') : null}
        onChange={setReason}
      />
      <RoleChoice
        label={text('decision.owner')}
        none={text('decision.nobody')}
        value={ownerRole}
        onChange={setOwnerRole}
      />
      <RoleChoice label={text('decision.by')} none={text('decision.notSaid')} value={by} onChange={setBy} />
      {error && <Failed title={text('decision.refused')} detail={error.message} />}
      <div className="button-row">
        <Button type="submit" disabled={busy}>
          {text(busy ? 'decision.saving' : 'decision.save')}
        </Button>
      </div>
    </form>
  );
}
