import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useUndoImport } from '../../api/import-log.js';
import { LoadEffectsPanel } from '../../ui/load-effects.js';
import { importPath } from '../../ui/paths.js';
import { UndoOffer } from '../../ui/undo-offer.js';
import { useText } from '../../ui/use-text.js';
import { CountTable } from './count-table.js';

interface UndoStepProps {
  readonly report: ImportReportDocument;
  readonly restart: () => void;
}

/** Steps 5 and 6: what was stored, where to look at it, and the way to take it back. */
export function UndoStep({ report, restart }: UndoStepProps) {
  const text = useText();
  const { search } = useLocation();
  const undo = useUndoImport();
  const id = report.importId ?? null;
  return (
    <>
      <section className="panel" role="status">
        <h2>{text('import.done')}</h2>
        <p>{text('import.doneLead', report.counts)}</p>
        <div className="button-row">
          <Button component={Link} to={{ pathname: '/', search }}>
            {text('import.toOverview')}
          </Button>
          {id !== null && (
            <Button variant="default" component={Link} to={{ pathname: importPath(id), search }}>
              {text('import.toHistory')}
            </Button>
          )}
          <Button variant="default" onClick={restart}>
            {text('import.other')}
          </Button>
        </div>
      </section>
      {id !== null && (
        <UndoOffer busy={undo.isPending} error={undo.error} isDone={undo.isSuccess} onUndo={() => undo.mutate(id)} />
      )}
      <CountTable report={report} />
      <LoadEffectsPanel effects={report.loadEffects} />
    </>
  );
}
