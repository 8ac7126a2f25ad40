import type { LoadDocument } from '@evenkeel/shared/contract';
import { useElementSize } from '@mantine/hooks';
import { ChartDownload } from '../ui/chart-download.js';
import { useFormat } from '../ui/format.js';
import { useText } from '../ui/use-text.js';
import { WeekBar } from './bar.js';
import { BarAxes } from './bar-axes.js';
import { BAR_HEIGHT, barScales, KINDS } from './bar-scales.js';
import './weekly-bars.css';

interface WeeklyBarsProps {
  readonly caption: string;
  readonly weeks: LoadDocument['weeks'];
  readonly norm: number;
}

/** A cohort's weeks as bars stacked by what the hours are for, with the norm and the band of the working styles. */
export function WeeklyBars({ caption, weeks, norm }: WeeklyBarsProps) {
  const text = useText();
  const format = useFormat();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const scales = barScales(weeks, norm, Math.max(300, width));
  return (
    <figure className="bars">
      <figcaption>{caption}</figcaption>
      <div ref={ref}>
        <svg
          className="bars-plot"
          viewBox={`0 0 ${scales.width} ${BAR_HEIGHT}`}
          height={BAR_HEIGHT}
          role="img"
          aria-label={caption}
        >
          <pattern id="bars-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="bars-hatch" d="M0 0v8" />
          </pattern>
          <BarAxes weeks={weeks} scales={scales} />
          {weeks.map((week) => (
            <WeekBar key={week.week} week={week} scales={scales} norm={norm} />
          ))}
          <line
            className="bars-norm"
            x1={scales.x.range()[0]}
            x2={scales.x.range()[1]}
            y1={scales.y(norm)}
            y2={scales.y(norm)}
          />
        </svg>
      </div>
      <ul className="bars-legend">
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className="bars-swatch" data-work={kind} aria-hidden="true" />
            {text(`loadKind.${kind}`)}
          </li>
        ))}
        <li>
          <span className="bars-norm-mark" aria-hidden="true" />
          {text('bars.norm', { norm: format.number(norm, 1) })}
        </li>
        <li>
          <span className="bars-band-mark" aria-hidden="true" />
          {text('bars.band')}
        </li>
      </ul>
      <ChartDownload caption={caption} />
    </figure>
  );
}
