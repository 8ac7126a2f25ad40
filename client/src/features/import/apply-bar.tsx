import { Button } from '@mantine/core';
import { ApiError } from '../../api/get-json.js';
import { Failed } from '../../ui/failed.js';
import { useText } from '../../ui/use-text.js';
import { isNothingToApply } from './is-nothing-to-apply.js';
import { StepNav } from './step-nav.js';
import type { ImportFlow, Reading } from './use-import.js';

interface ApplyBarProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
}

/** The decision: apply, go back, choose other files, or look again when the data changed meanwhile. */
export function ApplyBar({ flow, reading }: ApplyBarProps) {
  const text = useText();
  const { report } = reading;
  const errors = report.issues.filter(({ severity }) => severity === 'error').length;
  const blocked = report.blocked ?? errors > 0;
  const nothing = isNothingToApply(reading);
  const stale = flow.error instanceof ApiError && flow.error.problem?.status === 409;
  return (
    <section className="panel apply-bar" aria-label={text('import.decision')}>
      <p>{text('import.rows', report.rows)}</p>
      {blocked && <p className="notice notice-failed">{text('import.cannotApply', { count: errors })}</p>}
      {!blocked && nothing && <p>{text('import.nothingToApply')}</p>}
      {flow.error && (
        <Failed title={text('import.refused')} detail={stale ? text('import.stale') : flow.error.message} />
      )}
      <StepNav flow={flow} back="checks">
        {stale ? (
          <Button onClick={() => flow.change({})}>{text('import.again')}</Button>
        ) : (
          <Button disabled={blocked || nothing || flow.busy} onClick={flow.apply}>
            {text('import.apply')}
          </Button>
        )}
        <Button variant="default" disabled={flow.busy} onClick={flow.restart}>
          {text('import.other')}
        </Button>
      </StepNav>
    </section>
  );
}
