import type { LoggedChangeDocument } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Choice } from '../../ui/choice.js';
import { FieldChanges } from '../../ui/field-changes.js';
import { MoreButton, useMore } from '../../ui/more.js';
import { Panel } from '../../ui/panel.js';
import { assessmentPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { changedFields } from './changed-fields.js';

type Kind = LoggedChangeDocument['record'] | 'all';

/** Each record that an import added, changed or took away; one kind of record can be looked at apart. */
export function RecordList({ records }: { readonly records: readonly LoggedChangeDocument[] }) {
  const text = useText();
  const [kind, setKind] = useState<Kind>('all');
  const count = (value: Kind) => records.filter(({ record }) => value === 'all' || record === value).length;
  const kinds = [...new Set(records.map(({ record }) => record))];
  const options = [
    { value: 'all' as Kind, label: text('history.records.all', { count: records.length }) },
    ...kinds.map((value) => ({
      value: value as Kind,
      label: text('history.records.kind', { kind: text(`recordKind.${value}`, { count: 2 }), count: count(value) }),
    })),
  ];
  return (
    <Panel
      title={text('history.records')}
      lead={text('history.records.lead', { count: records.length })}
      beside={
        kinds.length > 1 && <Choice label={text('import.show')} value={kind} options={options} onChange={setKind} />
      }
    >
      <Records key={kind} records={records.filter(({ record }) => kind === 'all' || record === kind)} />
    </Panel>
  );
}

function Records({ records }: { readonly records: readonly LoggedChangeDocument[] }) {
  const { shown, more } = useMore(records);
  return (
    <>
      <ul className="changes">
        {shown.map((change) => (
          <Change key={`${change.record}/${change.key}`} change={change} />
        ))}
      </ul>
      <MoreButton more={more} />
    </>
  );
}

function Change({ change }: { readonly change: LoggedChangeDocument }) {
  const text = useText();
  const { search } = useLocation();
  const { record, label } = change;
  const place = assessmentPlace(change);
  return (
    <li>
      <p>
        <span className="tag">{text(`history.change.${change.change}`)}</span> <strong>{label}</strong>{' '}
        <span className="quiet">{text(`recordKind.${record}`, { count: 1 })}</span>{' '}
        {place && <Link to={{ pathname: assessmentPath(place), search }}>{text('assessment.toHistory')}</Link>}
      </p>
      <FieldChanges fields={changedFields(change)} folded={change.change !== 'changed'} />
    </li>
  );
}

function assessmentPlace({ record, programme, before, after }: LoggedChangeDocument) {
  const { courseCode, academicYear, code } = after ?? before ?? {};
  if (record !== 'assessments' || programme === null) return null;
  if (typeof courseCode !== 'string' || typeof academicYear !== 'string' || typeof code !== 'string') return null;
  return { programme, year: academicYear, course: courseCode, code };
}
