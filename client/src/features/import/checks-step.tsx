import { useText } from '../../ui/use-text.js';
import { DateOrderOffer } from './date-order-offer.js';
import { GoodRowsChoice } from './good-rows-choice.js';
import { IssuePanel } from './issue-panel.js';
import { Refused } from './refused.js';
import { RefusedRowsButton } from './refused-rows-button.js';
import { StepNav } from './step-nav.js';
import type { ImportFlow, Reading } from './use-import.js';

interface ChecksStepProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
}

/** Step 3: what is wrong or worth knowing, and what to do about it. */
export function ChecksStep({ flow, reading }: ChecksStepProps) {
  const text = useText();
  const { report } = reading;
  const errors = report.issues.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <section className="panel apply-bar" aria-label={text('import.checks.summary')}>
        <p>{text('import.rows', report.rows)}</p>
        {errors > 0 && (report.blocked ?? true) && (
          <p className="notice notice-failed">{text('import.cannotApply', { count: errors })}</p>
        )}
        <GoodRowsChoice flow={flow} reading={reading} errors={errors} />
        <Refused error={flow.error} />
        {report.rows.refused > 0 && <RefusedRowsButton reading={reading} />}
      </section>
      <DateOrderOffer flow={flow} reading={reading} />
      <IssuePanel issues={report.issues} />
      <StepNav flow={flow} back="columns" next="preview" />
    </>
  );
}
