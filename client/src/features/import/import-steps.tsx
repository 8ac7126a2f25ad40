import { Stepper } from '@mantine/core';
import { useText } from '../../ui/use-text.js';
import type { ImportFlow } from './use-import.js';

/** The way of an import, in order. */
export const IMPORT_STEPS = ['file', 'columns', 'checks', 'preview', 'apply', 'undo'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Steps one may go back and forth between once the files are read. */
const LOOKED_AT: readonly ImportStep[] = ['file', 'columns', 'checks', 'preview'];

/** Where the import stands; what was read can be looked at in any order. */
export function ImportSteps({ flow }: { readonly flow: ImportFlow }) {
  const text = useText();
  const open = flow.reading !== null && flow.result === null && !flow.busy;
  const mayGo = (step: ImportStep) => open && LOOKED_AT.includes(step);
  return (
    <Stepper
      active={IMPORT_STEPS.indexOf(flow.step)}
      size="sm"
      className="import-steps"
      onStepClick={(index) => {
        const step = IMPORT_STEPS[index];
        if (step && mayGo(step)) flow.go(step);
      }}
    >
      {IMPORT_STEPS.map((step) => (
        <Stepper.Step
          key={step}
          label={text(`import.step.${step}`)}
          allowStepSelect={mayGo(step)}
          aria-current={flow.step === step ? 'step' : undefined}
        />
      ))}
    </Stepper>
  );
}
