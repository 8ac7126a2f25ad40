import { writtenYear } from '@evenkeel/shared/calendar';
import type { ProgrammeDocument, ProgrammeListDocument } from '@evenkeel/shared/contract';
import { Link, Navigate, useLocation } from 'react-router';
import { Empty } from '../../ui/empty.js';
import { Freshness } from '../../ui/freshness.js';
import { DATA_PATHS, overviewPath } from '../../ui/paths.js';
import { today } from '../../ui/today.js';
import { useText } from '../../ui/use-text.js';
import { queryElsewhere } from '../../ui/view-query.js';
import { yearToOpen } from './year-to-open.js';

/** The programmes with their academic years, in order of name and never of load. */
export function ProgrammeList({ list }: { readonly list: ProgrammeListDocument }) {
  const text = useText();
  const { search } = useLocation();
  const [only, ...others] = list.programmes;
  if (!only) {
    const action = <Link to={{ pathname: DATA_PATHS.imports, search }}>{text('start.import')}</Link>;
    return <Empty title={text('start.empty')} why={text('start.emptyWhy')} action={action} />;
  }
  const year = yearToOpen(only.years, today());
  if (others.length === 0 && year) return <Navigate replace to={{ pathname: overviewPath(only.code, year), search }} />;
  return (
    <>
      <p className="lead">{text('start.lead')}</p>
      <ul className="cards">
        {list.programmes.map((programme) => (
          <ProgrammeCard key={programme.code} programme={programme} search={search} />
        ))}
      </ul>
      <p className="foot-chips">
        <Freshness date={list.dataDate} version={list.dataVersion} />
      </p>
    </>
  );
}

function ProgrammeCard({ programme, search }: { readonly programme: ProgrammeDocument; readonly search: string }) {
  const text = useText();
  const { code, name, level, totalEc, years, note } = programme;
  const about = [level, code, totalEc === null ? null : text('cohort.ec', { ec: totalEc })].filter(Boolean).join(' · ');
  return (
    <li className="card">
      <h2>{name}</h2>
      <p className="quiet">{about}</p>
      <p className="card-links">
        {years.map((year) => (
          <Link key={year} to={{ pathname: overviewPath(code, year), search: queryElsewhere(search) }}>
            {text('start.year', { year: writtenYear(year), programme: name })}
          </Link>
        ))}
        {years.length === 0 && <span className="quiet">{text('start.noYears')}</span>}
      </p>
      {note && <p className="quiet small">{note}</p>}
    </li>
  );
}
