import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { CohortRowDocument, WeekColumnDocument } from '@evenkeel/shared/contract';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartDownload } from '../ui/chart-download.js';
import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import { ComparisonLegend } from './comparison-legend.js';
import { lineLook } from './line-looks.js';
import './comparison-chart.css';

interface ComparisonChartProps {
  readonly caption: string;
  readonly weeks: readonly WeekColumnDocument[];
  readonly cohorts: readonly CohortRowDocument[];
  readonly norm: number;
}

/** The cohorts' weeks as lines over each other, with the norm. Weeks that cannot be told are gaps. */
export default function ComparisonChart({ caption, weeks, cohorts, norm }: ComparisonChartProps) {
  const text = useText();
  const format = useFormat();
  const points = weeks.map((week, index) => ({
    week: String(weekNumberOf(week.week)),
    ...Object.fromEntries(cohorts.map((row) => [`y${row.studyYear}`, row.cells[index]?.hours ?? null])),
  }));
  const name = (row: CohortRowDocument) => text('cohort.year', { year: row.studyYear });
  return (
    <figure className="comparison">
      <figcaption>{caption}</figcaption>
      <ResponsiveContainer width="100%" height={280} initialDimension={{ width: 800, height: 280 }}>
        <LineChart
          data={points}
          accessibilityLayer
          title={caption}
          margin={{ top: 8, right: 12, bottom: 0, left: -16 }}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="week" tick={{ fill: 'var(--ink-soft)', fontSize: 12 }} stroke="var(--line-strong)" />
          <YAxis tick={{ fill: 'var(--ink-soft)', fontSize: 12 }} stroke="var(--line-strong)" />
          <Tooltip
            isAnimationActive={false}
            labelFormatter={(label) => text('week.number', { week: String(label) })}
            formatter={(value) => text('hours.plain', { hours: format.hours(Number(value)) })}
            contentStyle={{ background: 'var(--surface)', borderColor: 'var(--line-strong)', borderRadius: 8 }}
            itemStyle={{ color: 'var(--ink)' }}
          />
          <ReferenceLine y={norm} stroke="var(--ink)" strokeDasharray="6 4" />
          {cohorts.map((row, index) => (
            <Line
              key={row.studyYear}
              type="linear"
              dataKey={`y${row.studyYear}`}
              name={name(row)}
              stroke={lineLook(index).colour}
              strokeDasharray={lineLook(index).dashes}
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
      <ComparisonLegend names={cohorts.map(name)} norm={norm} />
      <ChartDownload caption={caption} />
    </figure>
  );
}
