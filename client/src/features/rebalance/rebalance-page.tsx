import { Link, useLocation, useParams } from 'react-router';
import { useRebalance } from '../../api/rebalance.js';
import { Failed } from '../../ui/failed.js';
import { PageFrame } from '../../ui/page-frame.js';
import { scenariosPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import './rebalance.css';
import { RebalanceForm } from './rebalance-form.js';
import { RebalanceGoal } from './rebalance-goal.js';
import { RebalanceProgress } from './rebalance-progress.js';
import { RebalanceResult } from './rebalance-result.js';

/** S4: which two or three deadlines would have to move? */
export default function RebalancePage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const ref = { programme, year };
  const { job, start, isBusy, cancel } = useRebalance(ref);
  return (
    <PageFrame
      title={[text('rebalance.title'), programme, year.replace('-', '–')].join(' · ')}
      above={<Link to={{ pathname: scenariosPath(ref), search }}>{text('scenarios.title')}</Link>}
    >
      <p className="lead">{text('rebalance.lead')}</p>
      <RebalanceForm yearRef={ref} busy={isBusy} onStart={(asked) => start.mutate(asked)} />
      {start.error && <Failed title={text('rebalance.refused')} detail={start.error.message} />}
      {job && <RebalanceProgress job={job} onCancel={cancel} />}
      {job?.result?.goal && job.state === 'done' && <RebalanceGoal goal={job.result.goal} />}
      {job?.result && job.state === 'done' && <RebalanceResult result={job.result} />}
    </PageFrame>
  );
}
