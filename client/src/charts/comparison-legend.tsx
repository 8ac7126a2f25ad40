import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import { lineLook } from './line-looks.js';

interface ComparisonLegendProps {
  /** The names of the lines in order. */
  readonly names: readonly string[];
  readonly norm: number;
}

/** Which line is whose. Our own: the legend of the chart library fails contrast and leaves out the dashes. */
export function ComparisonLegend({ names, norm }: ComparisonLegendProps) {
  const text = useText();
  const format = useFormat();
  return (
    <ul className="bars-legend">
      {names.map((name, index) => (
        <li key={name}>
          <svg className="line-mark" viewBox="0 0 28 8" aria-hidden="true">
            <path
              d="M0 4h28"
              stroke={lineLook(index).colour}
              strokeDasharray={lineLook(index).dashes}
              strokeWidth="2.5"
            />
          </svg>
          {name}
        </li>
      ))}
      <li>
        <span className="bars-norm-mark" aria-hidden="true" />
        {text('bars.norm', { norm: format.number(norm, 1) })}
      </li>
    </ul>
  );
}
