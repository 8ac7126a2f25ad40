import type { OverviewDocument } from '@evenkeel/shared/contract';
import { lazy, Suspense } from 'react';
import { useFormat } from '../../ui/format.js';
import { Loading } from '../../ui/loading.js';
import { Panel } from '../../ui/panel.js';
import { TwinTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { BalanceTable } from './balance-table.js';
import { comparisonRows } from './comparison-rows.js';
import { comparisonSentence } from './comparison-sentence.js';

const ComparisonChart = lazy(() => import('../../charts/comparison-chart.js'));

/** The cohorts beside each other: the lines of their weeks and how evenly these are spread. */
export function ComparisonPanel({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const format = useFormat();
  const { weeks, cohorts, norm } = overview;
  const caption = text('compare.caption');
  return (
    <Panel title={text('compare.title')} lead={comparisonSentence(cohorts, text, format)}>
      <Suspense fallback={<Loading heights={[320]} />}>
        <ComparisonChart caption={caption} weeks={weeks} cohorts={cohorts} norm={norm} />
      </Suspense>
      <TwinTable
        caption={caption}
        columns={[text('table.week'), ...cohorts.map((row) => text('cohort.year', { year: row.studyYear }))]}
        rows={comparisonRows(overview, format)}
      />
      <BalanceTable cohorts={cohorts} />
    </Panel>
  );
}
