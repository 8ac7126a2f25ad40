import { type IsoWeek, weekNumberOf } from '@evenkeel/shared/calendar';
import { BAR_HEIGHT, type BarScales } from './bar-scales.js';

/** The narrowest week that still holds its number. */
const LABEL_WIDTH = 22;

interface BarAxesProps {
  readonly weeks: readonly { readonly week: IsoWeek }[];
  readonly scales: BarScales;
}

/** Lines for the hours or another measure, numbers for the weeks; where weeks are narrow only every so many are numbered. */
export function BarAxes({ weeks, scales: { x, y } }: BarAxesProps) {
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / Math.max(1, x.step())));
  const [from = 0, to = 0] = x.range();
  return (
    <g className="bars-axes">
      {y.ticks(5).map((hours) => (
        <g key={hours}>
          <line x1={from} x2={to} y1={y(hours)} y2={y(hours)} />
          <text x={from - 8} y={y(hours) + 4} textAnchor="end">
            {hours}
          </text>
        </g>
      ))}
      {weeks.map(
        ({ week }, index) =>
          index % every === 0 && (
            <text key={week} x={(x(week) ?? 0) + x.bandwidth() / 2} y={BAR_HEIGHT - 8} textAnchor="middle">
              {weekNumberOf(week)}
            </text>
          ),
      )}
    </g>
  );
}
