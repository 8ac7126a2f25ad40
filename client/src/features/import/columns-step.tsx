import { Refused } from './refused.js';
import { SheetPanel } from './sheet-panel.js';
import { StepNav } from './step-nav.js';
import type { ImportFlow, Reading } from './use-import.js';

interface ColumnsStepProps {
  readonly flow: ImportFlow;
  readonly reading: Reading;
}

/** Step 2: how each file or sheet was understood, and what its columns are read as. */
export function ColumnsStep({ flow, reading }: ColumnsStepProps) {
  return (
    <>
      <Refused error={flow.error} />
      {reading.report.detected.map((sheet, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a calendar gives several sheets of one name, in a fixed order
        <SheetPanel key={`${sheet.file}/${sheet.sheet}/${index}`} flow={flow} reading={reading} sheet={sheet} />
      ))}
      <StepNav flow={flow} back="file" next="checks" />
    </>
  );
}
