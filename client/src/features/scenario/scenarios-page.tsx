import { writtenYear } from '@evenkeel/shared/calendar';
import { Link, useLocation, useParams } from 'react-router';
import { useScenarios } from '../../api/scenarios.js';
import { Answer } from '../../ui/answer.js';
import { PageFrame } from '../../ui/page-frame.js';
import { curriculumPath, overviewPath, rebalancePath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { NewScenario } from './new-scenario.js';
import './scenario.css';
import { ScenarioTable } from './scenario-table.js';

/** S4: the scenarios of a programme's year, and a way to begin one. */
export default function ScenariosPage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const ref = { programme, year };
  const request = useScenarios(ref);
  const name = request.data?.programme.name ?? programme;
  return (
    <PageFrame
      title={[text('scenarios.title'), name, writtenYear(year)].join(' · ')}
      above={
        <Link to={{ pathname: overviewPath(programme, year), search }}>{text('week.back', { programme: name })}</Link>
      }
    >
      <Answer request={request} failure={text('scenarios.failed')} heights={[44, 200]}>
        {({ scenarios }) => (
          <>
            <p className="lead">{text('scenarios.lead', { count: scenarios.length })}</p>
            {scenarios.length > 0 && <ScenarioTable scenarios={scenarios} yearRef={ref} />}
            <p>
              <Link to={{ pathname: rebalancePath(ref), search }}>{text('rebalance.link')}</Link>
              {' · '}
              <Link to={{ pathname: curriculumPath(ref), search }}>{text('curriculum.link')}</Link>
            </p>
            <NewScenario yearRef={ref} />
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
