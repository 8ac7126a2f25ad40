import type { RebalanceJobDocument } from '@evenkeel/shared/contract';
import { useFormat } from '../../ui/format.js';
import { JobNotice } from '../../ui/job-notice.js';
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
  const told =
    state === 'running' && progress
      ? text('rebalance.progress', { moves: progress.moves, hours: format.whole(progress.overload) })
      : text(`rebalance.${state}`);
  return <JobNotice told={told} isUnderWay={state === 'waiting' || state === 'running'} onCancel={onCancel} />;
}
