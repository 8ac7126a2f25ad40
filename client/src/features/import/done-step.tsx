import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useText } from '../../ui/use-text.js';
import { CountTable } from './count-table.js';
import { LoadEffects } from './load-effects.js';

interface DoneStepProps {
  readonly report: ImportReportDocument;
  readonly restart: () => void;
}

/** Step 3: what was stored and where to look at it. */
export function DoneStep({ report, restart }: DoneStepProps) {
  const text = useText();
  const { search } = useLocation();
  return (
    <>
      <section className="panel" role="status">
        <h2>{text('import.done')}</h2>
        <p>{text('import.doneLead', report.counts)}</p>
        <div className="button-row">
          <Button component={Link} to={{ pathname: '/', search }}>
            {text('import.toOverview')}
          </Button>
          <Button variant="default" onClick={restart}>
            {text('import.other')}
          </Button>
        </div>
      </section>
      <CountTable report={report} />
      <LoadEffects effects={report.loadEffects} />
    </>
  );
}
