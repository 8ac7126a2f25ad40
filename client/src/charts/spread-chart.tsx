import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { WeekSpreadDocument } from '@evenkeel/shared/contract';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartDownload } from '../ui/chart-download.js';
import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import { SpreadLegend } from './spread-legend.js';
import './comparison-chart.css';

interface SpreadChartProps {
  readonly caption: string;
  readonly weeks: readonly WeekSpreadDocument[];
  readonly norm: number;
}

const TICK = { fill: 'var(--ink-soft)', fontSize: 12 };

/** The median of each week, the band from the 10th to the 90th percentile around it, and the maximum. What cannot be told is a gap. */
export default function SpreadChart({ caption, weeks, norm }: SpreadChartProps) {
  const text = useText();
  const format = useFormat();
  const points = weeks.map(({ week, p10, p50, p90, max }) => ({
    week: String(weekNumberOf(week)),
    band: p10 === null || p90 === null ? null : [p10, p90],
    p50,
    max,
  }));
  const hours = (value: unknown) =>
    Array.isArray(value) ? value.map((each) => format.hours(Number(each))).join('–') : format.hours(Number(value));
  return (
    <figure className="comparison">
      <figcaption>{caption}</figcaption>
      <ResponsiveContainer width="100%" height={280} initialDimension={{ width: 800, height: 280 }}>
        <ComposedChart
          data={points}
          accessibilityLayer
          title={caption}
          margin={{ top: 8, right: 12, bottom: 0, left: -16 }}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="week" tick={TICK} stroke="var(--line-strong)" />
          <YAxis tick={TICK} stroke="var(--line-strong)" />
          <Tooltip
            isAnimationActive={false}
            labelFormatter={(label) => text('week.number', { week: String(label) })}
            formatter={(value) => text('hours.plain', { hours: hours(value) })}
            contentStyle={{ background: 'var(--surface)', borderColor: 'var(--line-strong)', borderRadius: 8 }}
            itemStyle={{ color: 'var(--ink)' }}
          />
          <ReferenceLine y={norm} stroke="var(--ink)" strokeDasharray="6 4" />
          <Area
            dataKey="band"
            name={text('pathways.band')}
            type="linear"
            stroke="var(--line-strong)"
            fill="var(--line-strong)"
            fillOpacity={0.35}
            isAnimationActive={false}
          />
          <Line
            dataKey="max"
            name={text('pathways.max')}
            type="linear"
            stroke="var(--kind-examPreparation)"
            strokeDasharray="8 4"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="p50"
            name={text('pathways.p50')}
            type="linear"
            stroke="var(--brand)"
            strokeWidth={2.5}
            dot={false}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
      <SpreadLegend norm={norm} />
      <ChartDownload caption={caption} />
    </figure>
  );
}
