import type { RebalanceMoveDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useText } from '../../ui/use-text.js';

/** An assessment that is left where it is. */
export type Kept = Pick<RebalanceMoveDocument, 'courseCode' | 'assessmentCode' | 'title'>;

/** As the server names it. */
export function keptKey({ courseCode, assessmentCode }: Kept): string {
  return `${courseCode}/${assessmentCode}`;
}

interface LocksProps {
  readonly kept: readonly Kept[];
  readonly onRelease: (assessment: Kept) => void;
}

/** The assessments that stay where they are, each to be let go again. */
export function RebalanceLocks({ kept, onRelease }: LocksProps) {
  const text = useText();
  if (kept.length === 0) return null;
  return (
    <div className="rebalance-locks">
      <p id="rebalance-locks">{text('rebalance.stays')}</p>
      <ul aria-labelledby="rebalance-locks">
        {kept.map((one) => {
          const assessment = text('rebalance.item', { title: one.title, course: one.courseCode });
          return (
            <li key={keptKey(one)}>
              {assessment}{' '}
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={text('rebalance.releaseOne', { assessment })}
                onClick={() => onRelease(one)}
              >
                {text('rebalance.release')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
