import { writtenYear } from '@evenkeel/shared/calendar';
import type { RebalanceBody } from '@evenkeel/shared/contract';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useProgrammeName } from '../../api/queries.js';
import { useRebalance } from '../../api/rebalance.js';
import { Failed } from '../../ui/failed.js';
import { PageFrame } from '../../ui/page-frame.js';
import { scenariosPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import './rebalance.css';
import { RebalanceAnswer } from './rebalance-answer.js';
import { RebalanceForm } from './rebalance-form.js';
import { RebalanceGoal } from './rebalance-goal.js';
import { type Kept, keptKey, RebalanceLocks } from './rebalance-locks.js';
import { RebalanceProgress } from './rebalance-progress.js';
import { RebalanceQuestions } from './rebalance-questions.js';
import { RebalanceResult } from './rebalance-result.js';

/** S4: which two or three deadlines would have to move? */
export default function RebalancePage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const ref = { programme, year };
  const name = useProgrammeName(ref);
  const { job, start, isBusy, cancel } = useRebalance(ref);
  const [asked, setAsked] = useState<Partial<RebalanceBody>>({});
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const ask = (next: Partial<RebalanceBody>) => {
    setAsked(next);
    start.mutate(next);
  };
  const keep = (assessment: Kept) => {
    const all = [...kept.filter((one) => keptKey(one) !== keptKey(assessment)), assessment];
    setKept(all);
    ask({ ...asked, locked: all.map(keptKey), question: null });
  };
  const result = job?.state === 'done' ? job.result : null;
  return (
    <PageFrame
      title={[text('rebalance.title'), name, writtenYear(year)].join(' · ')}
      above={<Link to={{ pathname: scenariosPath(ref), search }}>{text('scenarios.title')}</Link>}
    >
      <p className="lead">{text('rebalance.lead')}</p>
      <RebalanceForm yearRef={ref} busy={isBusy} onStart={(form) => ask({ ...form, locked: kept.map(keptKey) })}>
        <RebalanceLocks kept={kept} onRelease={(released) => setKept(kept.filter((one) => one !== released))} />
      </RebalanceForm>
      {start.error && <Failed title={text('rebalance.refused')} detail={start.error.message} />}
      {job && <RebalanceProgress job={job} onCancel={cancel} />}
      {result?.answer && <RebalanceAnswer answer={result.answer} />}
      {result?.goal && <RebalanceGoal goal={result.goal} />}
      {result && <RebalanceResult result={result} onKeep={keep} />}
      {result && <RebalanceQuestions result={result} onAsk={(question) => ask({ ...asked, question })} />}
    </PageFrame>
  );
}
