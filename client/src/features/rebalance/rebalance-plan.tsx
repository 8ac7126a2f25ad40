import type { RebalancePointDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { useCreateScenario } from '../../api/scenarios.js';
import { type Format, useFormat } from '../../ui/format.js';
import { ScenarioButton } from '../../ui/scenario-button.js';
import { type Text, useText } from '../../ui/use-text.js';
import type { Kept } from './rebalance-locks.js';

interface PlanProps {
  readonly point: Pick<RebalancePointDocument, 'mostMoves' | 'moves'>;
  /** Asks again with this move left out. */
  readonly onKeep?: (assessment: Kept) => void;
  /** Of a plan that can be made move by move, what is lost by that, as a part of what can be won. */
  readonly nestedLoss?: number | null;
}

/** The moves of one point, the one that brings most first, to be opened as a scenario. */
export function RebalancePlan({ point: { mostMoves, moves }, onKeep, nestedLoss = null }: PlanProps) {
  const text = useText();
  const format = useFormat();
  const { programme = '', year = '' } = useParams();
  const place = { programme, year };
  const create = useCreateScenario(place);
  const changes = moves.map(({ courseCode, assessmentCode, to }) => ({
    ...{ kind: 'due' as const, courseCode, assessmentCode },
    to: { dueOn: to },
  }));
  return (
    <details className="rebalance-plan" open={mostMoves === moves.length && moves.length <= 1}>
      <summary>{text('rebalance.plan', { count: moves.length })}</summary>
      {nestedLoss !== null && <p>{nestedText(nestedLoss, text, format)}</p>}
      <ol>
        {moves.map((move) => (
          <li key={`${move.courseCode}/${move.assessmentCode}`}>
            <strong>
              {text('rebalance.move', {
                ...{ title: move.title, course: move.courseCode },
                ...{ from: format.weekday(move.from), to: format.weekday(move.to) },
              })}
            </strong>
            :{' '}
            {text('rebalance.effect', {
              gain: format.whole(move.gain),
              alone: format.whole(move.alone),
              loss: format.whole(move.lossIfSkipped),
            })}
            {move.share !== null && ` (${text('rebalance.share', { share: format.percent(move.share) })})`}
            {onKeep && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={text('rebalance.keepOne', { title: move.title, course: move.courseCode })}
                onClick={() => onKeep(move)}
              >
                {text('rebalance.keep')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ScenarioButton
        label={text('rebalance.open')}
        name={text('rebalance.name', { count: moves.length })}
        {...{ changes, place, create }}
      />
    </details>
  );
}

function nestedText(loss: number, text: Text, format: Format): string {
  return loss === 0
    ? text('rebalance.nestedFully')
    : text('rebalance.nested', { loss: format.percent(Math.ceil(loss * 100) / 100) });
}
