import { weekNumberOf } from '@evenkeel/shared/calendar';
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
      <Panel title={text('resources.title')} lead={text('resources.lead')}>
        <dl className="notes">
          {overview.cohorts.map((row) => (
            <ResourceLine key={row.studyYear} row={row} />
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

/** What the weeks give: teachers met, half-days free, feedback that can still be used. */
function ResourceLine({ row: { studyYear, resources } }: { readonly row: CohortRowDocument }) {
  const text = useText();
  const format = useFormat();
  const { contactMoments, freeHalfDays, fewestFreeHalfDays: fewest, feedback } = resources;
  const { inTime, late, unknown } = feedback;
  return (
    <div>
      <dt>{text('cohort.year', { year: studyYear })}</dt>
      <dd>
        <ul className="plain-list">
          <li>
            {contactMoments === null
              ? text('resources.contactUnknown')
              : text('resources.contact', { count: format.number(contactMoments, 1) })}
          </li>
          <li>
            {freeHalfDays === null || fewest === null
              ? text('resources.freeUnknown')
              : text('resources.free', {
                  mean: format.number(freeHalfDays, 1),
                  least: fewest.count,
                  week: weekNumberOf(fewest.week),
                })}
          </li>
          <li>{text('resources.feedback', { inTime, of: inTime + late + unknown, unknown })}</li>
        </ul>
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
