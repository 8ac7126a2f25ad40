import { Checkbox } from '@mantine/core';
import { useText } from '../../ui/use-text.js';
import type { ImportFlow, Reading } from './use-import.js';

interface MissingChoiceProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
}

/** What stands in the way of taking away what is missing. */
const REFUSALS: ReadonlySet<string> = new Set([
  'missing-too-many',
  'missing-whole-scope',
  'missing-still-used',
  'missing-kept',
]);

/** Absent is not deleted, unless it is ticked; and not when that is too much to be meant. */
export function MissingChoice({ flow, reading: { choices, report } }: MissingChoiceProps) {
  const text = useText();
  const { missing } = report.counts;
  if (missing === 0 && !choices.applyMissing) return null;
  const refusals = report.issues.filter(({ code }) => REFUSALS.has(code));
  return (
    <section className="panel apply-bar" aria-label={text('import.count.missing')}>
      <Checkbox
        label={text('import.applyMissing', { count: missing })}
        description={text('import.applyMissing.hint')}
        checked={choices.applyMissing}
        disabled={flow.busy}
        onChange={(event) => flow.change({ applyMissing: event.currentTarget.checked })}
      />
      {refusals.map(({ code, message }) => (
        <p key={code} role="alert" className="notice notice-failed">
          {message}
        </p>
      ))}
    </section>
  );
}
