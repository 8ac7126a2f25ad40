import type { ReactNode } from 'react';
import { lineLook } from './line-looks.js';

interface LineLegendProps {
  /** The names of the lines in order. */
  readonly names: readonly string[];
  /** List items after them. */
  readonly children?: ReactNode;
}

/** Which line is which. Our own: the legend of the chart library fails contrast and leaves out the dashes. */
export function LineLegend({ names, children }: LineLegendProps) {
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
      {children}
    </ul>
  );
}
