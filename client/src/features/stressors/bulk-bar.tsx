import type { TrackedFindingDocument } from '@evenkeel/shared/contract';
import { DECISION_STATUSES, type DecisionStatus, isComplete, type OwnerRole } from '@evenkeel/shared/decisions';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Deciding, useDecideAll } from '../../api/findings.js';
import type { YearRef } from '../../api/queries.js';
import { Choice } from '../../ui/choice.js';
import { Failed } from '../../ui/failed.js';
import { RoleChoice } from '../../ui/role-choice.js';
import { TextField } from '../../ui/text-field.js';
import { useText } from '../../ui/use-text.js';

interface BulkBarProps {
  readonly yearRef: YearRef;
  readonly chosen: readonly TrackedFindingDocument[];
  readonly onDone: () => void;
}

/** One decision for all the stressors that are ticked. */
export function BulkBar({ yearRef, chosen, onDone }: BulkBarProps) {
  const text = useText();
  const deciding = useDecideAll(yearRef);
  const [status, setStatus] = useState<DecisionStatus>('acknowledged');
  const [reason, setReason] = useState('');
  const [ownerRole, setOwnerRole] = useState<OwnerRole | null>(null);
  const isReady = isComplete({ status, reason });
  const save = () => {
    const change: Deciding = {
      status,
      by: null,
      // what is left empty stays as it is with each of them
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(ownerRole === null ? {} : { ownerRole }),
    };
    deciding.mutate({ findings: chosen, change }, { onSuccess: onDone });
  };
  return (
    <>
      <p role="status" className="small quiet">
        {text('bulk.chosen', { count: chosen.length })}
      </p>
      {deciding.error && <Failed title={text('decision.refused')} detail={deciding.error.message} />}
      {chosen.length > 0 && (
        <section className="controls bulk" aria-label={text('bulk.title')}>
          <Choice
            label={text('decision.status')}
            value={status}
            options={DECISION_STATUSES.map((value) => ({ value, label: text(`findingState.${value}`) }))}
            onChange={setStatus}
          />
          <TextField
            label={text('decision.reason')}
            hint={text('bulk.reasonHint')}
            value={reason}
            onChange={setReason}
          />
          <RoleChoice
            label={text('decision.owner')}
            none={text('bulk.asIs')}
            value={ownerRole}
            onChange={setOwnerRole}
          />
          <Button disabled={!isReady || deciding.isPending} onClick={save}>
            {text(deciding.isPending ? 'decision.saving' : 'bulk.apply', { count: chosen.length })}
          </Button>
        </section>
      )}
    </>
  );
}
