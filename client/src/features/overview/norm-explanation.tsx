import type { CohortRowDocument, OverviewDocument } from '@evenkeel/shared/contract';
import { sum } from '@evenkeel/shared/util';
import { Link, useLocation } from 'react-router';
import { useProgrammePolicy } from '../../api/policies.js';
import { Authority } from '../../ui/authority.js';
import { type Format, useFormat } from '../../ui/format.js';
import { policyPath } from '../../ui/paths.js';
import { policyName } from '../../ui/policy-name.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { type Text, useText } from '../../ui/use-text.js';

const COLUMNS = ['cohort', 'ec', 'nominal', 'hours', 'estimate'] as const;

/** How the numbers of the heat table come about: the parts, the norm with its source, the share that is an estimate. */
export function NormExplanation({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const format = useFormat();
  const { search } = useLocation();
  const norm = useProgrammePolicy(overview.programme.code).data?.settings.find((setting) => setting.id === 'week.norm');
  return (
    <>
      <p>{text('explain.overview')}</p>
      <p>{text('explain.band')}</p>
      <h3>{text('overview.norm', { norm: format.number(overview.norm, 1) })}</h3>
      <p>{text('explain.norm', { policy: policyName(overview.policyId, text) })}</p>
      {norm && <Authority citation={norm.citation} grade={norm.grade} />}
      <p>
        <Link to={{ pathname: policyPath(overview.programme.code), search }}>{text('stressors.policy')}</Link>
      </p>
      <DocumentTable
        caption={text('explain.cohorts')}
        columns={COLUMNS.map((name) => text(`explain.column.${name}`))}
        rows={overview.cohorts.map((row) => cohortLine(row, text, format))}
      />
      <p className="quiet">{text('explain.nominal')}</p>
    </>
  );
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
