import { Stepper } from '@mantine/core';
import { DataTabs } from '../../ui/data-tabs.js';
import { PageFrame } from '../../ui/page-frame.js';
import { useText } from '../../ui/use-text.js';
import { CheckStep } from './check-step.js';
import { ChooseStep } from './choose-step.js';
import { DoneStep } from './done-step.js';
import { useImport } from './use-import.js';
import './import.css';

const STEPS = ['choose', 'check', 'done'] as const;

/** S7, first form: choose files, see what would change, apply. */
export default function ImportPage() {
  const text = useText();
  const flow = useImport();
  const { step } = flow;
  return (
    <PageFrame title={text('import.title')}>
      <DataTabs />
      <p className="lead">{text('import.lead')}</p>
      <Stepper active={STEPS.indexOf(step.kind)} size="sm" className="import-steps" allowNextStepsSelect={false}>
        {STEPS.map((name) => (
          <Stepper.Step key={name} label={text(`import.step.${name}`)} allowStepSelect={false} />
        ))}
      </Stepper>
      {step.kind === 'choose' && <ChooseStep flow={flow} />}
      {step.kind === 'check' && <CheckStep flow={flow} report={step.report} />}
      {step.kind === 'done' && <DoneStep report={step.report} restart={flow.restart} />}
    </PageFrame>
  );
}
