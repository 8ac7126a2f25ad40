import { writtenYear } from '@evenkeel/shared/calendar';
import type { ScenarioComparisonDocument, ScenarioEffectDocument } from '@evenkeel/shared/contract';
import { Link, useLocation, useParams } from 'react-router';
import { useProgrammeName } from '../../api/queries.js';
import { useComparison } from '../../api/scenarios.js';
import { Answer } from '../../ui/answer.js';
import { Empty } from '../../ui/empty.js';
import { useFormat } from '../../ui/format.js';
import { hoursOrDash } from '../../ui/hours-text.js';
import { PageFrame } from '../../ui/page-frame.js';
import { Panel } from '../../ui/panel.js';
import { scenarioPath, scenariosPath } from '../../ui/paths.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';
import { changeText } from './change-text.js';
import { ComparedCohort } from './compared-cohort.js';
import './scenario.css';

type Measure = 'above' | 'heaviest' | 'excess' | 'peaks' | 'solved' | 'fresh';
type Compared = ScenarioComparisonDocument['scenarios'];

/** S4: up to three scenarios side by side. */
export default function ComparePage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const ids = (new URLSearchParams(search).get('ids') ?? '').split(',').filter(Boolean);
  const request = useComparison(ids);
  const name = useProgrammeName({ programme, year });
  const kept = new URLSearchParams(search);
  kept.delete('ids');
  return (
    <PageFrame
      title={[text('compareScenarios.title'), name, writtenYear(year)].join(' · ')}
      above={
        <Link to={{ pathname: scenariosPath({ programme, year }), search: `${kept}` }}>{text('scenarios.title')}</Link>
      }
    >
      {ids.length === 0 ? (
        <Empty
          title={text('compareScenarios.none')}
          why={text('scenarios.compareHint')}
          action={<Link to={scenariosPath({ programme, year })}>{text('scenarios.title')}</Link>}
        />
      ) : (
        <Answer request={request} failure={text('compareScenarios.failed')} heights={[200, 320]}>
          {({ scenarios }) => (
            <>
              <TotalsPanel compared={scenarios} />
              {cohortsOf(scenarios, programme).map((studyYear) => (
                <ComparedCohort key={studyYear} compared={scenarios} programme={programme} studyYear={studyYear} />
              ))}
              <ChangesPanel compared={scenarios} />
            </>
          )}
        </Answer>
      )}
    </PageFrame>
  );
}

function cohortsOf(compared: Compared, code: string): readonly number[] {
  const cohorts = compared[0]?.effect.cohorts ?? [];
  return cohorts.filter(({ programme }) => programme.code === code).map(({ studyYear }) => studyYear);
}

/** The measures of the programme: now, and in each scenario. */
function TotalsPanel({ compared }: { readonly compared: Compared }) {
  const text = useText();
  const format = useFormat();
  const [first] = compared;
  if (!first) return null;
  const { total: now } = first.effect;
  const row = (key: Measure, before: string, after: (of: ScenarioEffectDocument['total']) => string) => ({
    key,
    head: text(`compareScenarios.${key}`),
    cells: [before, ...compared.map(({ effect }) => after(effect.total))],
  });
  return (
    <Panel title={text('compareScenarios.totals')} lead={text('compareScenarios.lead')}>
      <DocumentTable
        caption={text('compareScenarios.totalsTable')}
        columns={[
          text('compareScenarios.measure'),
          text('table.before'),
          ...compared.map(({ scenario }) => scenario.name),
        ]}
        rows={[
          row('above', format.whole(now.weeksAboveNorm.before), (of) => format.whole(of.weeksAboveNorm.after)),
          row('heaviest', hoursOrDash(now.heaviest.before, format), (of) => hoursOrDash(of.heaviest.after, format)),
          row('excess', format.hours(now.excessHours.before), (of) => format.hours(of.excessHours.after)),
          row('peaks', '–', (of) => format.whole(of.newHotspotWeeks)),
          row('solved', '–', (of) => format.whole(of.solved)),
          row('fresh', '–', (of) => format.whole(of.fresh)),
        ]}
      />
    </Panel>
  );
}

/** What each scenario changes. */
function ChangesPanel({ compared }: { readonly compared: Compared }) {
  const text = useText();
  const format = useFormat();
  const { search } = useLocation();
  return (
    <Panel title={text('compareScenarios.changes')}>
      {compared.map(({ scenario }) => {
        const { programme, year, id, name, ledger } = scenario;
        return (
          <section key={id} className="effect-cohort" aria-label={name}>
            <h3>
              <Link to={{ pathname: scenarioPath({ programme: programme.code, year }, id), search }}>{name}</Link>
            </h3>
            <ol className="ledger">
              {ledger.map((line) => (
                <li key={line.change.id}>{changeText(line, text, format)}</li>
              ))}
            </ol>
          </section>
        );
      })}
    </Panel>
  );
}
