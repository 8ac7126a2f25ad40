import { writtenYear } from '@evenkeel/shared/calendar';
import type { ActivityLineDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useFit } from '../../api/calibrations.js';
import { Empty } from '../../ui/empty.js';
import { Failed } from '../../ui/failed.js';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DATA_PATHS } from '../../ui/paths.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

const COLUMNS = ['source', 'system', 'year', 'step', 'courses', 'counts'] as const;

interface ActivityPanelProps {
  readonly activity: readonly ActivityLineDocument[];
  readonly onFitted: (id: number) => void;
}

/** The activity there is, the way to more, and the button that fits on it. */
export function ActivityPanel({ activity, onFitted }: ActivityPanelProps) {
  const text = useText();
  const format = useFormat();
  const fit = useFit();
  if (activity.length === 0) {
    return (
      <Empty title={text('calibration.noActivity')} why={text('calibration.noActivityWhy')} action={<ImportLink />} />
    );
  }
  const rows = activity.map(({ source, system, year, step, courses, counts }) => ({
    key: `${source}/${system}/${year}/${step}`,
    head: source,
    cells: [
      system ?? '–',
      writtenYear(year),
      text(`calibration.step.${step}`),
      format.whole(courses),
      format.whole(counts),
    ],
  }));
  return (
    <Panel title={text('calibration.activity')} lead={text('calibration.activityLead')} beside={<ImportLink />}>
      <DocumentTable
        caption={text('calibration.activityCaption')}
        columns={COLUMNS.map((column) => text(`calibration.${column}`))}
        rows={rows}
      />
      {fit.error && <Failed title={text('calibration.notFitted')} detail={fit.error.message} />}
      <p className="small quiet" role="status">
        {fit.isPending && text('calibration.fittingLong')}
      </p>
      <div className="button-row">
        <Button disabled={fit.isPending} onClick={() => fit.mutate(undefined, { onSuccess: ({ id }) => onFitted(id) })}>
          {text(fit.isPending ? 'calibration.fitting' : 'calibration.fit')}
        </Button>
      </div>
    </Panel>
  );
}

function ImportLink() {
  const text = useText();
  const { search } = useLocation();
  const language = new URLSearchParams(search).get('lang');
  const kept = language ? `?lang=${encodeURIComponent(language)}` : '';
  return <Link to={{ pathname: DATA_PATHS.imports, search: kept }}>{text('calibration.import')}</Link>;
}
