import { LineLegend } from './line-legend.js';
import { NormMark } from './norm-mark.js';

interface ComparisonLegendProps {
  /** The names of the lines in order. */
  readonly names: readonly string[];
  readonly norm: number;
}

/** Which line is whose, and the norm. */
export function ComparisonLegend({ names, norm }: ComparisonLegendProps) {
  return (
    <LineLegend names={names}>
      <NormMark norm={norm} />
    </LineLegend>
  );
}
