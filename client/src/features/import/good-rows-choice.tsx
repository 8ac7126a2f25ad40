import { Checkbox } from '@mantine/core';
import { useText } from '../../ui/use-text.js';
import type { ImportFlow, Reading } from './use-import.js';

interface GoodRowsProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
  readonly errors: number;
}

/** All or nothing, unless it is chosen to leave the refused rows out. */
export function GoodRowsChoice({ flow, reading: { choices, report }, errors }: GoodRowsProps) {
  const text = useText();
  if (errors === 0 && !choices.goodRowsOnly) return null;
  const { accepted, refused } = report.rows;
  return (
    <Checkbox
      label={text('import.goodRows')}
      description={text('import.goodRows.hint', { accepted, refused })}
      checked={choices.goodRowsOnly}
      disabled={flow.busy}
      onChange={(event) => flow.change({ goodRowsOnly: event.currentTarget.checked })}
    />
  );
}
