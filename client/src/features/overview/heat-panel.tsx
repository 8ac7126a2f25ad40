import type { OverviewDocument } from '@evenkeel/shared/contract';
import { useCallback } from 'react';
import { useLocation } from 'react-router';
import { HeatTable } from '../../charts/heat-table.js';
import { Explain } from '../../ui/explain-drawer.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { weekPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';
import { NormExplanation } from './norm-explanation.js';

/** The heat table with the explanation of its numbers. */
export function HeatPanel({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const format = useFormat();
  const { view } = useViewQuery();
  const { search } = useLocation();
  const { programme, year, norm, weeks, cohorts } = overview;
  const hrefOf = useCallback(
    (studyYear: number, week: string) => weekPath({ programme: programme.code, year, studyYear, week }) + search,
    [programme.code, year, search],
  );
  return (
    <Panel
      title={text('overview.heat')}
      beside={
        <span className="panel-beside">
          {text('overview.norm', { norm: format.number(norm, 1) })}
          <Explain title={text('overview.normTitle')}>
            <NormExplanation overview={overview} />
          </Explain>
        </span>
      }
    >
      <HeatTable
        caption={text(`overview.caption.${view.units}`)}
        weeks={weeks}
        cohorts={cohorts}
        norm={norm}
        units={view.units}
        hrefOf={hrefOf}
      />
    </Panel>
  );
}
