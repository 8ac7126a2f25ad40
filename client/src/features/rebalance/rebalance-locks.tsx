import { Button } from '@mantine/core';
import { useText } from '../../ui/use-text.js';

interface LocksProps {
  /** As `course/assessment`. */
  readonly locked: readonly string[];
  readonly onRelease: (assessment: string) => void;
}

/** The assessments that stay where they are, each to be let go again. */
export function RebalanceLocks({ locked, onRelease }: LocksProps) {
  const text = useText();
  if (locked.length === 0) return null;
  return (
    <div className="rebalance-locks">
      <p id="rebalance-locks">{text('rebalance.stays')}</p>
      <ul aria-labelledby="rebalance-locks">
        {locked.map((assessment) => (
          <li key={assessment}>
            {assessment}{' '}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={text('rebalance.releaseOne', { assessment })}
              onClick={() => onRelease(assessment)}
            >
              {text('rebalance.release')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
