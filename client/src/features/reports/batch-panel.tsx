import type { ReportBatchDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { batchFilePath, useReportBatch } from '../../api/reports.js';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { JobNotice } from '../../ui/job-notice.js';
import { Panel } from '../../ui/panel.js';
import { useOwnRole } from '../../ui/use-own-role.js';
import { useText } from '../../ui/use-text.js';
import { type ReportChoices, sectionsOf } from './report-choices.js';

interface PanelProps {
  readonly year: string;
  readonly choices: ReportChoices;
}

/** The reports of all programmes at once, for a faculty. */
export function BatchPanel({ year, choices }: PanelProps) {
  const text = useText();
  const [role] = useOwnRole();
  const { job, start, isBusy, cancel } = useReportBatch();
  const { term, language } = choices;
  const ask = () => start.mutate({ year, term, language, sections: sectionsOf(choices), by: role, format: 'pdf' });
  return (
    <Panel title={text('reports.batch')} lead={text('reports.batchLead')}>
      <div className="button-row">
        <Button variant="default" disabled={isBusy} onClick={ask}>
          {text('reports.batchStart')}
        </Button>
      </div>
      {start.error && <Failed title={text('reports.batchRefused')} detail={start.error.message} />}
      {job && <Batch job={job} onCancel={cancel} />}
    </Panel>
  );
}

function Batch({ job, onCancel }: { readonly job: ReportBatchDocument; readonly onCancel: () => void }) {
  const text = useText();
  const { language } = useFormat();
  const { id, state, progress, result } = job;
  const told = result
    ? text('reports.batchDone', { count: result.made })
    : state === 'running' && progress
      ? text('reports.batchProgress', progress)
      : text(`reports.batch.${state}`);
  return (
    <JobNotice told={told} isUnderWay={state === 'waiting' || state === 'running'} onCancel={onCancel}>
      {result && (
        <>
          {result.made > 0 && (
            <p>
              <a href={batchFilePath(id)} download>
                {text('reports.batchFile', { name: result.fileName })}
              </a>
            </p>
          )}
          {result.notMade.length > 0 && (
            <>
              <p>{text('reports.batchNotMade', { count: result.notMade.length })}</p>
              <ul>
                {result.notMade.map(({ programme, why }) => (
                  <li key={programme}>
                    {programme}: {why[language]}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </JobNotice>
  );
}
