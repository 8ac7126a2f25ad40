import type { RebalanceAnswerDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { RebalancePlan } from './rebalance-plan.js';
import { RuleList } from './rule-list.js';

/** Hours that are none once they are shown. */
const NOTHING = 0.5;

/** What a question comes to, beside the best plan of as many moves. */
export function RebalanceAnswer({ answer }: { readonly answer: RebalanceAnswerDocument }) {
  const text = useText();
  const format = useFormat();
  const { question, title, proved, conflict, moves } = answer;
  const about = { title, course: question.courseCode };
  const head =
    question.kind === 'place'
      ? text('rebalance.answer.place', { ...about, day: format.weekday(question.on) })
      : text('rebalance.answer.free', about);
  return (
    <Panel title={head} lead={text(`rebalance.answer.${toldOf(answer)}`, hoursOf(answer, format.whole))}>
      {answer.status === 'possible' && !proved && <p>{text('rebalance.answer.notProved')}</p>}
      <RuleList rules={conflict} />
      {moves.length > 0 && <RebalancePlan point={{ mostMoves: moves.length, moves }} />}
    </Panel>
  );
}

function toldOf({ status, question, overload, without, conflict }: RebalanceAnswerDocument) {
  if (status === 'impossible' && conflict === null) return 'unexplained';
  if (status !== 'possible' || overload === null) return status === 'possible' ? 'unknown' : status;
  if (Math.abs(overload - without) < NOTHING) return question.kind === 'place' ? 'costsNothing' : 'bringsNothing';
  return question.kind === 'place' ? 'costs' : 'brings';
}

function hoursOf({ overload, without }: RebalanceAnswerDocument, whole: (hours: number) => string) {
  return { left: whole(overload ?? 0), difference: whole(Math.abs((overload ?? 0) - without)) };
}
