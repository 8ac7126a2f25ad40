import type { RebalanceDocument, RebalancePointDocument } from '@evenkeel/shared/contract';
import { type Format, useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';
import type { Kept } from './rebalance-locks.js';
import { RebalancePlan } from './rebalance-plan.js';

interface ResultProps {
  readonly result: RebalanceDocument;
  /** Asks again with an assessment left where it is. */
  readonly onKeep: (assessment: Kept) => void;
}

/** What 0, 1, 2… moves can do, and the plan of each. */
export function RebalanceResult({ result, onKeep }: ResultProps) {
  const text = useText();
  const format = useFormat();
  const { points, nested, movable, cohorts, pathways, sampled, studentsKnown } = result;
  const columns = ['moves', 'heaviest', 'excess', 'overload', 'findings', 'proof'] as const;
  return (
    <Panel title={text('rebalance.result')} lead={text('rebalance.resultLead', { movable, cohorts, pathways })}>
      {!studentsKnown && <p>{text('rebalance.studentsUnknown')}</p>}
      {sampled.map(({ programmeCode, studyYear, pathways: all, shown }) => (
        <p key={`${programmeCode}/${studyYear}`}>
          {text('rebalance.sampled', { programme: programmeCode, year: studyYear, shown, pathways: all })}
        </p>
      ))}
      <DocumentTable
        caption={text('rebalance.caption')}
        columns={columns.map((column) => text(`rebalance.column.${column}`))}
        rows={points.map((point) => ({
          key: String(point.mostMoves),
          head: format.whole(point.mostMoves),
          cells: [
            format.hours(point.heaviest),
            format.whole(point.excess),
            format.whole(point.overload),
            format.whole(point.findings.left),
            proofText(point, text, format),
          ],
        }))}
      />
      {points
        .filter(({ moves }) => moves.length > 0)
        .map((point) => (
          <RebalancePlan
            key={point.mostMoves}
            {...{ point, onKeep }}
            nestedLoss={nested?.moves === point.moves.length ? nested.loss : null}
          />
        ))}
    </Panel>
  );
}

function proofText({ status, overload, bound }: RebalancePointDocument, text: Text, format: Format): string {
  return text(`rebalance.${status}`, { hours: bound === null ? '' : format.whole(Math.ceil(overload - bound)) });
}
