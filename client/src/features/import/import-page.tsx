import { useEffect, useRef } from 'react';
import { DataTabs } from '../../ui/data-tabs.js';
import { PageFrame } from '../../ui/page-frame.js';
import { useText } from '../../ui/use-text.js';
import { ChecksStep } from './checks-step.js';
import { ColumnsStep } from './columns-step.js';
import { FileStep } from './file-step.js';
import { type ImportStep, ImportSteps } from './import-steps.js';
import { PreviewStep } from './preview-step.js';
import { UndoStep } from './undo-step.js';
import { type ImportFlow, useImport } from './use-import.js';
import { Working } from './working.js';
import './import.css';

/** S7, imports: file, columns, checks, preview, apply, undo. */
export default function ImportPage() {
  const text = useText();
  const flow = useImport();
  const part = useFocusOnMove(flow.step);
  return (
    <PageFrame title={text('import.title')}>
      <DataTabs />
      <p className="lead">{text('import.lead')}</p>
      <ImportSteps flow={flow} />
      <Working flow={flow} />
      <section ref={part} tabIndex={-1} className="stack import-part" aria-label={text(`import.step.${flow.step}`)}>
        <StepPart flow={flow} />
      </section>
    </PageFrame>
  );
}

function StepPart({ flow }: { readonly flow: ImportFlow }) {
  const { step, reading, result } = flow;
  if (step === 'undo' && result) return <UndoStep report={result} restart={flow.restart} />;
  if (step === 'file' || !reading) return <FileStep flow={flow} />;
  if (step === 'columns') return <ColumnsStep flow={flow} reading={reading} />;
  if (step === 'checks') return <ChecksStep flow={flow} reading={reading} />;
  return step === 'preview' ? <PreviewStep flow={flow} reading={reading} /> : null;
}

/** At a next step reading starts at its top; not on arrival. */
function useFocusOnMove(step: ImportStep) {
  const part = useRef<HTMLElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    part.current?.focus();
  }, [step]);
  return part;
}
