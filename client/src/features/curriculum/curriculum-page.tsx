import { writtenYear } from '@evenkeel/shared/calendar';
import type { ScenarioBaseDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useBalance } from '../../api/curricula.js';
import { useProgrammeName } from '../../api/queries.js';
import { useScenarioBase } from '../../api/scenarios.js';
import { Answer } from '../../ui/answer.js';
import { Choice } from '../../ui/choice.js';
import { Failed } from '../../ui/failed.js';
import { PageFrame } from '../../ui/page-frame.js';
import { Panel } from '../../ui/panel.js';
import { scenariosPath } from '../../ui/paths.js';
import { useText } from '../../ui/use-text.js';
import { CourseTable } from './course-table.js';
import './curriculum.css';
import { CurriculumResult } from './curriculum-result.js';
import { instanceOf, type Plan, planOf, unknownIn } from './plan.js';

/** S4: which course in which block, over the years of a programme? */
export default function CurriculumPage() {
  const text = useText();
  const { search } = useLocation();
  const { programme = '', year = '' } = useParams();
  const ref = { programme, year };
  const name = useProgrammeName(ref);
  const base = useScenarioBase(ref);
  return (
    <PageFrame
      title={[text('curriculum.title'), name, writtenYear(year)].join(' · ')}
      above={<Link to={{ pathname: scenariosPath(ref), search }}>{text('scenarios.title')}</Link>}
    >
      <p className="lead">{text('curriculum.lead')}</p>
      <Answer request={base} failure={text('curriculum.failed')} heights={[320, 320]}>
        {(found) => <CurriculumBody base={found} />}
      </Answer>
    </PageFrame>
  );
}

const NONE = 'none';
const LOADS = [NONE, '10', '15', '20', '25', '30'] as const;
const COUNTS = [NONE, '1', '2', '3', '4', '5'] as const;

function CurriculumBody({ base }: { readonly base: ScenarioBaseDocument }) {
  const text = useText();
  const [plan, setPlan] = useState<Plan>(() => planOf(base));
  const [norm, setNorm] = useState<'max' | 'squares'>('max');
  const [maxLoad, setMaxLoad] = useState<string>(NONE);
  const [maxCourses, setMaxCourses] = useState<string>(NONE);
  const { job, start, isBusy, cancel } = useBalance();
  const unknown = unknownIn(plan);
  const limit = (value: string) => (value === NONE ? null : Number(value));
  const options = (values: readonly string[]) =>
    values.map((value) => ({ value, label: value === NONE ? text('rebalance.noLimit') : value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate({ plan: instanceOf(plan, { maxLoad: limit(maxLoad), maxCourses: limit(maxCourses) }), norm });
  };
  return (
    <>
      <Panel title={text('curriculum.plan')} lead={text('curriculum.planLead')}>
        <form onSubmit={submit}>
          <div className="controls">
            <Choice
              label={text('curriculum.norm')}
              value={norm}
              options={(['max', 'squares'] as const).map((value) => ({
                value,
                label: text(`curriculum.norm.${value}`),
              }))}
              onChange={setNorm}
            />
            <Choice label={text('curriculum.maxLoad')} value={maxLoad} options={options(LOADS)} onChange={setMaxLoad} />
            <Choice
              label={text('curriculum.maxCourses')}
              value={maxCourses}
              options={options(COUNTS)}
              onChange={setMaxCourses}
            />
          </div>
          <CourseTable plan={plan} onChange={setPlan} />
          {unknown.length > 0 && <p role="alert">{text('curriculum.unknown', { list: unknown.join(', ') })}</p>}
          <div className="button-row">
            <Button type="submit" disabled={isBusy || unknown.length > 0 || plan.courses.length === 0}>
              {text('curriculum.start')}
            </Button>
            {isBusy && (
              <Button variant="default" onClick={cancel}>
                {text('rebalance.cancel')}
              </Button>
            )}
          </div>
        </form>
        <p role="status">{isBusy ? text('rebalance.running') : ''}</p>
        {start.error && <Failed title={text('rebalance.refused')} detail={start.error.message} />}
      </Panel>
      {job?.result && !isBusy && <CurriculumResult plan={plan} result={job.result} />}
    </>
  );
}
