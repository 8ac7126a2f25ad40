import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { RebalanceGoalDocument, RebalanceRuleDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { type Text, useText } from '../../ui/use-text.js';
import { RebalancePlan } from './rebalance-plan.js';

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
      {conflict !== null && conflict.length > 0 && (
        <ul>
          {conflict.map((rule) => (
            <li key={JSON.stringify(rule)}>{ruleText(rule, text)}</li>
          ))}
        </ul>
      )}
      {moves.length > 0 && <RebalancePlan point={{ mostMoves: moves.length, moves }} />}
    </Panel>
  );
}

function ruleText(rule: RebalanceRuleDocument, text: Text): string {
  if (rule.kind === 'week') {
    return text('rebalance.rule.week', { week: weekNumberOf(rule.week), year: rule.studyYear });
  }
  if (rule.kind === 'locked') {
    return text('rebalance.rule.locked', { course: rule.courseCode, assessment: rule.assessmentCode });
  }
  return text(`rebalance.rule.${rule.kind}`, { amount: 'amount' in rule ? rule.amount : 0 });
}
