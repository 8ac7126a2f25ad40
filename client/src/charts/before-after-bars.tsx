import type { EffectWeekDocument } from '@evenkeel/shared/contract';
import { scaleBand, scaleLinear } from 'd3';
import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import { BAR_HEIGHT, BAR_MARGIN, type BarScales } from './bar-scales.js';
import { BarsFigure, NormLine } from './bars-figure.js';
import { NormMark } from './norm-mark.js';
import './before-after-bars.css';

interface BeforeAfterBarsProps {
  readonly caption: string;
  readonly weeks: readonly EffectWeekDocument[];
  readonly norm: number;
}

/** Hours that differ by less look the same. */
const SAME = 0.05;

/** The weeks of a cohort with a change: a bar for what it becomes, a hollow tick for what it was, a signed number where they differ. */
export function BeforeAfterBars({ caption, weeks, norm }: BeforeAfterBarsProps) {
  const text = useText();
  const format = useFormat();
  const legend = (
    <ul className="bars-legend">
      <li>
        <span className="ba-after-mark" aria-hidden="true" />
        {text('beforeAfter.after')}
      </li>
      <li>
        <span className="ba-after-mark" data-above aria-hidden="true" />
        {text('beforeAfter.above')}
      </li>
      <li>
        <span className="ba-before-mark" aria-hidden="true" />
        {text('beforeAfter.before')}
      </li>
      <NormMark norm={norm} />
    </ul>
  );
  return (
    <BarsFigure {...{ caption, weeks, legend }} least={300} scalesFor={(width) => scalesOf(weeks, norm, width)}>
      {(scales) => (
        <>
          {weeks.map((week) => (
            <WeekBars key={week.week} week={week} scales={scales} norm={norm} sign={format.signedHours} />
          ))}
          <NormLine scales={scales} norm={norm} />
        </>
      )}
    </BarsFigure>
  );
}

interface WeekBarsProps {
  readonly week: EffectWeekDocument;
  readonly scales: BarScales;
  readonly norm: number;
  readonly sign: (hours: number) => string;
}

function WeekBars({ week, scales: { x, y }, norm, sign }: WeekBarsProps) {
  const left = x(week.week) ?? 0;
  const width = x.bandwidth();
  const { before, after } = { before: week.before.hours, after: week.after.hours };
  if (before === null || after === null) {
    return (
      <text className="bars-unknown" x={left + width / 2} y={y(norm / 2)}>
        ?
      </text>
    );
  }
  const differs = Math.abs(after - before) >= SAME;
  return (
    <g>
      <rect
        className="ba-after"
        data-above={after > norm || undefined}
        x={left}
        width={width}
        y={y(after)}
        height={Math.max(0, y(0) - y(after))}
      />
      {differs && (
        <>
          <path className="ba-before" d={`M${left - 2} ${y(before)}h${width + 4}`} />
          <text className="ba-sign" x={left + width / 2} y={Math.min(y(before), y(after)) - 5}>
            {sign(after - before)}
          </text>
        </>
      )}
    </g>
  );
}

function scalesOf(weeks: readonly EffectWeekDocument[], norm: number, width: number): BarScales {
  const hours = weeks.flatMap(({ before, after }) => [before.hours ?? 0, after.hours ?? 0]);
  return {
    x: scaleBand<string>(
      weeks.map(({ week }) => week),
      [BAR_MARGIN.left, width - BAR_MARGIN.right],
    ).paddingInner(0.22),
    y: scaleLinear([0, Math.max(norm * 1.2, ...hours) * 1.06], [BAR_HEIGHT - BAR_MARGIN.bottom, BAR_MARGIN.top]).nice(
      5,
    ),
    width,
  };
}
