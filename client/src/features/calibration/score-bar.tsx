import { useFormat } from '../../ui/format.js';
import { useText } from '../../ui/use-text.js';
import { scoreText } from './score-text.js';

interface ScoreBarProps {
  /** Null where it cannot be told. */
  readonly value: number | null;
  /** What fills the whole cell. */
  readonly most: number;
  /** Whether it is the one the others are held against. */
  readonly own: boolean;
}

/** A number with its length beside it; below zero there is no length. */
export function ScoreBar({ value, most, own }: ScoreBarProps) {
  const text = useText();
  const format = useFormat();
  if (value === null) return <span className="quiet">{text('calibration.untold')}</span>;
  const part = most > 0 ? Math.max(0, value / most) : 0;
  return (
    <span className="score">
      <span className="score-number">{scoreText(value, format)}</span>
      <svg
        className="score-bar"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        data-own={own || undefined}
      >
        <rect width={100 * part} height="8" />
      </svg>
    </span>
  );
}
