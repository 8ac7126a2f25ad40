import type { RebalanceGoalDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { RebalancePlan } from './rebalance-plan.js';
import { RuleList } from './rule-list.js';

/** What became of the wish that no week has more hours: the fewest moves, or the wishes that do not go together. */
export function RebalanceGoal({ goal }: { readonly goal: RebalanceGoalDocument }) {
  const text = useText();
  const format = useFormat();
  const { mostHours, status, proved, moves, conflict } = goal;
  const hours = format.whole(mostHours);
  const isAlone = status === 'impossible' && conflict?.length === 1;
  const told = isAlone ? 'alone' : status === 'impossible' && conflict === null ? 'unexplained' : status;
  return (
    <Panel title={text('rebalance.goal', { hours })} lead={text(`rebalance.goal.${told}`, { count: moves.length })}>
      {status === 'reached' && !proved && <p>{text('rebalance.goal.notProved')}</p>}
      <RuleList rules={conflict} />
      {moves.length > 0 && <RebalancePlan point={{ mostMoves: moves.length, moves }} />}
    </Panel>
  );
}
