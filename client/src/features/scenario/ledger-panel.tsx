import type { LedgerLineDocument, ScenarioActionDocument, ScenarioDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { TextField } from '../../ui/text-field.js';
import { useText } from '../../ui/use-text.js';
import { changeText } from './change-text.js';

type OnAct = (action: ScenarioActionDocument) => void;

interface PanelProps {
  readonly scenario: ScenarioDocument;
  readonly readOnly: boolean;
  readonly onAct: OnAct;
}

/** Every change with why, on whose behalf, what should be known of it, and a way to take just that one back. */
export function LedgerPanel({ scenario: { ledger }, readOnly, onAct }: PanelProps) {
  const text = useText();
  return (
    <Panel title={text('ledger.title')} lead={text('ledger.lead', { count: ledger.length })}>
      {ledger.length > 0 && (
        <ol className="ledger">
          {ledger.map((line) => (
            <LedgerLine
              key={`${line.change.id} ${line.change.reason ?? ''}`}
              line={line}
              readOnly={readOnly}
              onAct={onAct}
            />
          ))}
        </ol>
      )}
    </Panel>
  );
}

interface LineProps {
  readonly line: LedgerLineDocument;
  readonly readOnly: boolean;
  readonly onAct: OnAct;
}

function LedgerLine({ line, readOnly, onAct }: LineProps) {
  const text = useText();
  const format = useFormat();
  const { change, state, now, issues } = line;
  const [reason, setReason] = useState(change.reason ?? '');
  const what = changeText(line, text, format);
  return (
    <li data-state={state}>
      <p>
        <strong>{what}</strong> <span className="quiet">{text(`ownerRole.${change.by}`)}</span>
      </p>
      {state !== 'applied' && <p className="small">{text(`ledger.${state}`, { now: now ?? text('scenario.none') })}</p>}
      {issues.map((issue) => (
        <p key={issue.code} className="small">
          ⚠ {text(`changeIssue.${issue.code}`)}
        </p>
      ))}
      {readOnly ? (
        change.reason && <p>{change.reason}</p>
      ) : (
        <div className="ledger-edit">
          <TextField label={text('ledger.reason')} value={reason} onChange={setReason} />
          {reason.trim() !== (change.reason ?? '') && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onAct({ do: 'reason', change: change.id, reason: reason.trim() || null })}
            >
              {text('ledger.keepReason')}
            </Button>
          )}
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={text('ledger.restoreOne', { what })}
            onClick={() => onAct({ do: 'remove', change: change.id })}
          >
            {text('ledger.restore')}
          </Button>
        </div>
      )}
    </li>
  );
}
