import { Link, useLocation, useParams } from 'react-router';
import { useScenario, useScenarioBase } from '../../api/scenarios.js';
import { Answer } from '../../ui/answer.js';
import { PageFrame } from '../../ui/page-frame.js';
import { scenariosPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import './scenario.css';
import { ScenarioBody } from './scenario-body.js';

/** S4: what happens if we move this? */
export default function ScenarioPage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '', year = '', scenario: id = '' } = useParams();
  const ref = { programme, year };
  const scenario = useScenario(id);
  const base = useScenarioBase(ref);
  const name = scenario.data?.name ?? text('scenario.title');
  return (
    <PageFrame
      title={[name, scenario.data?.programme.name ?? programme].join(' · ')}
      above={<Link to={{ pathname: scenariosPath(ref), search }}>{text('scenarios.title')}</Link>}
    >
      <Answer request={scenario} failure={text('scenario.failed')} heights={[44, 320, 320]}>
        {(found) => (
          <Answer request={base} failure={text('scenario.failed')} heights={[44, 320, 320]}>
            {(live) => <ScenarioBody scenario={found} live={live} />}
          </Answer>
        )}
      </Answer>
    </PageFrame>
  );
}
