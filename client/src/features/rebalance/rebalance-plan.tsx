import type { RebalancePointDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useCreateScenario } from '../../api/scenarios.js';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { scenarioPath } from '../../ui/paths.js';
import { useOwnRole } from '../../ui/use-own-role.js';
import { useText } from '../../ui/use-text.js';

/** The moves of one point, the one that brings most first, to be opened as a scenario. */
export function RebalancePlan({ point: { mostMoves, moves } }: { readonly point: RebalancePointDocument }) {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const [by] = useOwnRole();
  const create = useCreateScenario({ programme, year });
  const open = () =>
    create.mutate(
      {
        name: text('rebalance.name', { count: moves.length }),
        by,
        changes: moves.map(({ courseCode, assessmentCode, to }) => ({
          ...{ kind: 'due', courseCode, assessmentCode },
          to: { dueOn: to },
        })),
      },
      { onSuccess: ({ id }) => navigate({ pathname: scenarioPath({ programme, year }, id), search }) },
    );
  return (
    <details className="rebalance-plan" open={mostMoves === moves.length && moves.length <= 1}>
      <summary>{text('rebalance.plan', { count: moves.length })}</summary>
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
          </li>
        ))}
      </ol>
      <Button variant="default" disabled={create.isPending} onClick={open}>
        {text('rebalance.open')}
      </Button>
      {create.error && <Failed title={text('scenario.refused')} detail={create.error.message} />}
    </details>
  );
}
