import type { ScenarioActionDocument, ScenarioDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useText } from '../../ui/use-text.js';

interface PanelProps {
  readonly scenario: ScenarioDocument;
  readonly onAct: (action: ScenarioActionDocument) => void;
}

/** What to do with changes that the live schedule went past. */
export function RebasePanel({ scenario: { unfitting }, onAct }: PanelProps) {
  const text = useText();
  return (
    <section className="notice" aria-label={text('rebase.title')}>
      <strong>{text('rebase.title')}</strong>
      <p>{text('rebase.why', { count: unfitting })}</p>
      <div className="button-row">
        <Button variant="default" onClick={() => onAct({ do: 'rebase', keep: true })}>
          {text('rebase.keep')}
        </Button>
        <Button variant="default" onClick={() => onAct({ do: 'rebase', keep: false })}>
          {text('rebase.drop')}
        </Button>
      </div>
    </section>
  );
}
