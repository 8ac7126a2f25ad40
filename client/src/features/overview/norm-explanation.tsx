import type { CohortRowDocument, OverviewDocument } from '@evenkeel/shared/contract';
import { sum } from '@evenkeel/shared/util';
import { usePolicy } from '../../api/queries.js';
import { Authority } from '../../ui/authority.js';
import { type Format, useFormat } from '../../ui/format.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';

/** How the numbers of the heat table come about: the parts, the norm with its source, the share that is an estimate. */
export function NormExplanation({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const format = useFormat();
  const norm = usePolicy(overview.policyId).data?.settings.find((setting) => setting.id === 'week.norm');
  return (
    <>
      <p>{text('explain.overview')}</p>
      <p>{text('explain.band')}</p>
      <h3>{text('overview.norm', { norm: format.number(overview.norm, 1) })}</h3>
      <p>{text('explain.norm', { policy: overview.policyId })}</p>
      {norm && <Authority citation={norm.citation} grade={norm.grade} />}
      <DocumentTable
        caption={text('explain.cohorts')}
        columns={['cohort', 'ec', 'nominal', 'hours', 'estimate'].map((name) => text(columnKey(name)))}
        rows={overview.cohorts.map((row) => cohortLine(row, text, format))}
      />
      <p className="quiet">{text('explain.nominal')}</p>
    </>
  );
}

function columnKey(name: string) {
  return `explain.column.${name}` as 'explain.column.cohort'; // one of the five names above, each a key
}

function cohortLine(row: CohortRowDocument, text: Text, format: Format) {
  const hours = sum(row.cells.map((cell) => cell.hours ?? 0));
  const estimated = sum(row.cells.map((cell) => cell.estimatedHours));
  return {
    key: String(row.studyYear),
    head: text('cohort.year', { year: row.studyYear }),
    cells: [
      format.number(row.ec, 1),
      row.nominal === null ? '–' : text('hours.plain', { hours: format.hours(row.nominal) }),
      text('hours.plain', { hours: format.whole(hours) }),
      hours === 0 ? '–' : format.percent(estimated / hours),
    ],
  };
}
