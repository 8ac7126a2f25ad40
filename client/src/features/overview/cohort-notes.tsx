import type { CohortRowDocument, OverviewDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { useText } from '../../ui/use-text.js';
import { gaps } from './gaps.js';

/** Beside the demands: the calm weeks, and what the data lack. */
export function CohortNotes({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  return (
    <div className="stack">
      <Panel title={text('recovery.title')} lead={text('recovery.lead')}>
        <dl className="notes">
          {overview.cohorts.map((row) => (
            <RecoveryLine key={row.studyYear} row={row} />
          ))}
        </dl>
      </Panel>
      <Panel title={text('complete.title')}>
        <dl className="notes">
          {overview.cohorts.map((row) => (
            <GapLine key={row.studyYear} row={row} />
          ))}
        </dl>
      </Panel>
    </div>
  );
}

function RecoveryLine({ row }: { readonly row: CohortRowDocument }) {
  const text = useText();
  const format = useFormat();
  return (
    <div>
      <dt>{text('cohort.year', { year: row.studyYear })}</dt>
      <dd>
        {row.recoveryWeeks.length === 0
          ? text('recovery.none')
          : text('week.list', { count: row.recoveryWeeks.length, list: format.weekList(row.recoveryWeeks) })}
      </dd>
    </div>
  );
}

function GapLine({ row }: { readonly row: CohortRowDocument }) {
  const text = useText();
  const found = gaps(row.completeness, text);
  return (
    <div>
      <dt>{text('cohort.year', { year: row.studyYear })}</dt>
      <dd>
        {found.length === 0 ? (
          text('completeness.complete', { courses: row.completeness.courses })
        ) : (
          <ul className="plain-list">
            {found.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
