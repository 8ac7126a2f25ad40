import type { WeekLoadDocument } from '@evenkeel/shared/contract';
import { type BarScales, barParts } from './bar-scales.js';

interface WeekBarProps {
  readonly week: WeekLoadDocument;
  readonly scales: BarScales;
  readonly norm: number;
}

/** One week: its parts from below, the band as a whisker; hatched with "?" where the hours cannot be told. */
export function WeekBar({ week, scales: { x, y }, norm }: WeekBarProps) {
  const left = x(week.week) ?? 0;
  const width = x.bandwidth();
  const middle = left + width / 2;
  if (week.hours === null) {
    return (
      <g>
        <rect className="bars-unknown-ground" x={left} width={width} y={y(norm)} height={y(0) - y(norm)} />
        <text className="bars-unknown" x={middle} y={y(norm / 2) + 5}>
          ?
        </text>
      </g>
    );
  }
  return (
    <g>
      {barParts(week).map(({ kind, from, to }) => (
        <rect
          key={kind}
          className="bars-part"
          data-work={kind}
          x={left}
          width={width}
          y={y(to)}
          height={Math.max(0, y(from) - y(to))}
        />
      ))}
      {week.low !== null && week.high !== null && week.high > week.low && (
        <path
          className="bars-band"
          d={`M${middle - 3} ${y(week.high)}h6M${middle} ${y(week.high)}V${y(week.low)}M${middle - 3} ${y(week.low)}h6`}
        />
      )}
    </g>
  );
}
