import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import { LineLegend } from './line-legend.js';

interface ComparisonLegendProps {
  /** The names of the lines in order. */
  readonly names: readonly string[];
  readonly norm: number;
}

/** Which line is whose, and the norm. */
export function ComparisonLegend({ names, norm }: ComparisonLegendProps) {
  const text = useText();
  const format = useFormat();
  return (
    <LineLegend names={names}>
      <li>
        <span className="bars-norm-mark" aria-hidden="true" />
        {text('bars.norm', { norm: format.number(norm, 1) })}
      </li>
    </LineLegend>
  );
}
