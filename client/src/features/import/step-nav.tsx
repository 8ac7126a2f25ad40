import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../ui/use-text.js';
import type { ImportStep } from './import-steps.js';
import type { ImportFlow } from './use-import.js';

interface StepNavProps {
  readonly flow: ImportFlow;
  readonly back: ImportStep;
  readonly next?: ImportStep;
  /** Other buttons, after the way on. */
  readonly children?: ReactNode;
}

/** The way on and the way back. */
export function StepNav({ flow, back, next, children }: StepNavProps) {
  const text = useText();
  return (
    <nav className="button-row" aria-label={text('import.nav')}>
      {next && (
        <Button disabled={flow.busy} onClick={() => flow.go(next)}>
          {text('import.next', { step: text(`import.step.${next}`) })}
        </Button>
      )}
      {children}
      <Button variant="default" disabled={flow.busy} onClick={() => flow.go(back)}>
        {text('import.back', { step: text(`import.step.${back}`) })}
      </Button>
    </nav>
  );
}
