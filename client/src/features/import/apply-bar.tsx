import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { ApiError } from '../../api/get-json.js';
import { Failed } from '../../ui/failed.js';
import { useText } from '../../ui/use-text.js';
import { RefusedRowsButton } from './refused-rows-button.js';
import type { ImportFlow } from './use-import.js';

interface ApplyBarProps {
  readonly flow: ImportFlow;
  readonly report: ImportReportDocument;
}

/** The decision: apply, choose other files, or look again when the data changed meanwhile. */
export function ApplyBar({ flow, report }: ApplyBarProps) {
  const text = useText();
  const errors = report.issues.filter(({ severity }) => severity === 'error').length;
  const { added, changed, moved } = report.counts;
  const nothing = added + changed + moved === 0;
  const stale = flow.error instanceof ApiError && flow.error.problem?.status === 409;
  return (
    <section className="panel apply-bar" aria-label={text('import.step.check')}>
      <p>{text('import.rows', report.rows)}</p>
      {errors > 0 && <p className="notice notice-failed">{text('import.cannotApply', { count: errors })}</p>}
      {errors === 0 && nothing && <p>{text('import.nothingToApply')}</p>}
      {flow.error && (
        <Failed title={text('import.refused')} detail={stale ? text('import.stale') : flow.error.message} />
      )}
      <div className="button-row">
        {stale ? (
          <Button onClick={() => flow.previewAgain()}>{text('import.again')}</Button>
        ) : (
          <Button disabled={errors > 0 || nothing || flow.busy} onClick={flow.apply}>
            {text(flow.busy ? 'import.applying' : 'import.apply')}
          </Button>
        )}
        {flow.chosen && report.rows.refused > 0 && (
          <RefusedRowsButton chosen={flow.chosen} count={report.rows.refused} />
        )}
        <Button variant="default" onClick={flow.restart}>
          {text('import.other')}
        </Button>
      </div>
    </section>
  );
}
