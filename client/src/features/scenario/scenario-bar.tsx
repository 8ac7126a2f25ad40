import type { ScenarioActionDocument, ScenarioDocument } from '@evenkeel/shared/contract';
import type { OwnerRole } from '@evenkeel/shared/decisions';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format.js';
import { rebalancePath } from '../../ui/paths.js';
import { RoleChoice } from '../../ui/role-choice.js';
import { useText } from '../../ui/use-text.js';

interface BarProps {
  readonly scenario: ScenarioDocument;
  readonly busy: boolean;
  readonly role: OwnerRole;
  readonly onRole: (role: OwnerRole) => void;
  readonly onAct: (action: ScenarioActionDocument) => void;
}

/** Undo, redo, and proposing to the committee, on behalf of a function. */
export function ScenarioBar({ scenario, busy, role, onRole, onAct }: BarProps) {
  const text = useText();
  const format = useFormat();
  const { state, ledger, undone, proposed, programme, year } = scenario;
  return (
    <section className="controls" aria-label={text('scenario.controls')}>
      <RoleChoice label={text('decision.by')} value={role} onChange={(chosen) => chosen && onRole(chosen)} />
      {state === 'draft' ? (
        <div className="button-row">
          <Button variant="default" disabled={busy || ledger.length === 0} onClick={() => onAct({ do: 'undo' })}>
            {text('scenario.undo')}
          </Button>
          <Button variant="default" disabled={busy || undone === 0} onClick={() => onAct({ do: 'redo' })}>
            {text('scenario.redo')}
          </Button>
          <Link to={rebalancePath({ programme: programme.code, year })}>{text('rebalance.link')}</Link>
          <Button disabled={busy || ledger.length === 0} onClick={() => onAct({ do: 'propose' })}>
            {text('scenario.propose')}
          </Button>
        </div>
      ) : (
        <div className="scenario-proposed">
          <p>
            {text('scenario.proposed', {
              when: proposed ? format.moment(proposed.at) : '',
              role: proposed ? text(`ownerRole.${proposed.by}`) : '',
            })}
          </p>
          <Button variant="default" disabled={busy} onClick={() => onAct({ do: 'withdraw' })}>
            {text('scenario.withdraw')}
          </Button>
        </div>
      )}
    </section>
  );
}
