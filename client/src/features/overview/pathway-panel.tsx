import type { OverviewDocument, PathwaysDocument } from '@evenkeel/shared/contract';
import { lazy, Suspense } from 'react';
import { usePathways } from '../../api/queries.js';
import { Answer } from '../../ui/answer.js';
import { useFormat } from '../../ui/format.js';
import { Loading } from '../../ui/loading.js';
import { Panel } from '../../ui/panel.js';
import { TwinTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';
import { pathwaySentence } from './pathway-sentence.js';
import { spreadRows } from './spread-rows.js';

const SpreadChart = lazy(() => import('../../charts/spread-chart.js'));

/** How the weeks of a cohort lie over its students or pathways: the load is not that of one imaginary student. */
export function PathwayPanel({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const { view } = useViewQuery();
  const { programme, year, cohorts } = overview;
  const row = cohorts.find(({ studyYear }) => studyYear === view.cohort) ?? cohorts[0];
  const request = usePathways({ programme: programme.code, year, studyYear: row?.studyYear ?? 1 }, view);
  return (
    <Answer request={request} failure={text('pathways.failed')} heights={[320]}>
      {(pathways) => <PathwaySpread overview={overview} pathways={pathways} />}
    </Answer>
  );
}

interface PathwaySpreadProps {
  readonly overview: OverviewDocument;
  readonly pathways: PathwaysDocument;
}

function PathwaySpread({ overview, pathways }: PathwaySpreadProps) {
  const text = useText();
  const format = useFormat();
  const [cohort] = pathways.cohorts;
  if (!cohort) return null;
  const shown = new Set<string>(overview.weeks.map(({ week }) => week));
  const weeks = cohort.weeks.filter(({ week }) => shown.has(week));
  const caption = text(`pathways.caption.${pathways.basis}`, {
    cohort: text('cohort.year', { year: cohort.studyYear }),
  });
  const nothingToChoose = pathways.basis === 'options' && cohort.pathways === 1;
  return (
    <Panel title={text('pathways.title')} lead={pathwaySentence(pathways, cohort, { text, format })}>
      {!cohort.exact && (
        <p className="quiet">
          {text('pathways.sampled', {
            drawn: cohort.drawn ?? 0,
            error: format.hours(cohort.samplingError ?? 0),
          })}
        </p>
      )}
      {cohort.unknownCourses.length > 0 && (
        <p className="quiet">{text('pathways.unknown', { courses: format.list(cohort.unknownCourses) })}</p>
      )}
      {!nothingToChoose && (
        <>
          <Suspense fallback={<Loading heights={[320]} />}>
            <SpreadChart caption={caption} weeks={weeks} norm={overview.norm} />
          </Suspense>
          <TwinTable
            caption={caption}
            columns={[
              text('table.week'),
              ...(['p10', 'p50', 'p90', 'max'] as const).map((key) => text(`pathways.${key}`)),
            ]}
            rows={spreadRows(weeks, format)}
          />
        </>
      )}
    </Panel>
  );
}
