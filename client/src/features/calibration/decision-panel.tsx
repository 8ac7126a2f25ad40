import type { CalibrationDetailDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useDecide } from '../../api/calibrations.js';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';

/** As many characters as the API takes. */
const LONGEST_REASON = 500;

interface DecisionPanelProps {
  readonly calibration: CalibrationDetailDocument;
}

/** What was decided and why, and the way to decide otherwise. */
export function DecisionPanel({ calibration: { id, state, decidedOn, reason } }: DecisionPanelProps) {
  const text = useText();
  const format = useFormat();
  const fieldId = useId();
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const decide = useDecide(id);
  const choose = (decision: 'accept' | 'reject') => {
    setMissing(why.trim() === '');
    if (why.trim() === '') return;
    decide.mutate({ decision, reason: why.trim() }, { onSuccess: () => setWhy('') });
  };
  const values = { day: decidedOn ? format.day(decidedOn) : '', reason: reason ?? '' };
  const isOpen = { accept: state !== 'accepted', reject: state === 'proposed' || state === 'accepted' };
  return (
    <Panel
      title={text('calibration.decision')}
      lead={<span role="status">{text(`calibration.decision.${state}`, values)}</span>}
    >
      <div className="choice calibration-why">
        <label htmlFor={fieldId}>{text('calibration.why')}</label>
        <input
          id={fieldId}
          type="text"
          className="text-field"
          value={why}
          maxLength={LONGEST_REASON}
          autoComplete="off"
          aria-invalid={missing}
          aria-describedby={`${fieldId}-hint`}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <span id={`${fieldId}-hint`} className="quiet small">
          {text('calibration.whyHint')}
        </span>
      </div>
      {missing && <p role="alert">{text('calibration.whyMissing')}</p>}
      {decide.error && <Failed title={text('calibration.notDecided')} detail={decide.error.message} />}
      <div className="button-row">
        {isOpen.accept && (
          <Button disabled={decide.isPending} onClick={() => choose('accept')}>
            {text(state === 'proposed' ? 'calibration.accept' : 'calibration.acceptAgain')}
          </Button>
        )}
        {isOpen.reject && (
          <Button variant="default" disabled={decide.isPending} onClick={() => choose('reject')}>
            {text(state === 'accepted' ? 'calibration.takeBack' : 'calibration.reject')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
