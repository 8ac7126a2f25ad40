import type { ReportBatchDocument } from '@evenkeel/shared/contract';
import type { ReportFormat } from '@evenkeel/shared/report-parts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useProgrammes } from '../../api/queries.js';
import { batchFilePath, useReportBatch } from '../../api/reports.js';
import { Choice } from '../../ui/choice.js';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { JobNotice } from '../../ui/job-notice.js';
import { Panel } from '../../ui/panel.js';
import { programmeTitle } from '../../ui/programme-title.js';
import { REPORT_FILES } from '../../ui/report-files.js';
import { useOwnRole } from '../../ui/use-own-role.js';
import { useText } from '../../ui/use-text.js';
import { type ReportChoices, reportQuestion, sectionsOf } from './report-choices.js';
import { TickGroup } from './tick-group.js';

const FORMAT_OPTIONS = REPORT_FILES.map(({ format, name }) => ({ value: format, label: name }));

interface PanelProps {
  readonly year: string;
  readonly choices: ReportChoices;
}

/** The reports of several programmes at once, for a faculty. */
export function BatchPanel({ year, choices }: PanelProps) {
  const text = useText();
  const [role] = useOwnRole();
  const { job, start, isBusy, cancel } = useReportBatch();
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const programmes = useProgrammes().data?.programmes.filter(({ years }) => years.some((one) => one === year)) ?? [];
  const [left, setLeft] = useState<readonly string[]>([]);
  if (programmes.length === 0) return null;
  const chosen = programmes.map(({ code }) => code).filter((code) => !left.includes(code));
  const ask = () =>
    start.mutate({
      ...reportQuestion(choices),
      year,
      format,
      by: role,
      programmes: chosen.length === programmes.length ? null : chosen,
    });
  return (
    <Panel title={text('reports.batch')} lead={text('reports.batchLead')}>
      {programmes.length > 1 && (
        <TickGroup
          legend={text('reports.batchProgrammes')}
          all={text('reports.batchAll')}
          options={programmes.map((one) => ({ value: one.code, label: programmeTitle(one) }))}
          left={left}
          onChange={setLeft}
        />
      )}
      <div className="controls">
        <Choice label={text('reports.batchFormat')} value={format} options={FORMAT_OPTIONS} onChange={setFormat} />
        <div className="button-row">
          <Button
            variant="default"
            disabled={isBusy || chosen.length === 0 || sectionsOf(choices)?.length === 0}
            onClick={ask}
          >
            {text('reports.batchStart', { count: chosen.length })}
          </Button>
        </div>
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
