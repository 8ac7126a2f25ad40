import type { RebalanceJobDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useFormat } from '../../ui/format.js';
import { useText } from '../../ui/use-text.js';

interface ProgressProps {
  readonly job: RebalanceJobDocument;
  readonly onCancel: () => void;
}

/** How far it is, with a way to stop it. */
export function RebalanceProgress({ job: { state, progress }, onCancel }: ProgressProps) {
  const text = useText();
  const format = useFormat();
  if (state === 'done') return null;
  const isUnderWay = state === 'waiting' || state === 'running';
  return (
    <section className="notice">
      <p role="status">
        {state === 'running' && progress
          ? text('rebalance.progress', { moves: progress.moves, hours: format.whole(progress.overload) })
          : text(`rebalance.${state}`)}
      </p>
      {isUnderWay && (
        <Button variant="default" onClick={onCancel}>
          {text('rebalance.cancel')}
        </Button>
      )}
    </section>
  );
}
