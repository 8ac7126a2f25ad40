import type { IsoWeek } from '@evenkeel/shared/calendar';
import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { ChartDownload } from '../ui/chart-download.js';
import { BarAxes } from './bar-axes.js';
import { BAR_HEIGHT, type BarScales } from './bar-scales.js';
import './weekly-bars.css';

interface BarsFigureProps {
  readonly caption: string;
  readonly weeks: readonly { readonly week: IsoWeek }[];
  /** The narrowest width that still shows something. */
  readonly least: number;
  readonly scalesFor: (width: number) => BarScales;
  readonly legend: ReactNode;
  /** What is drawn over the axes. */
  readonly children: (scales: BarScales) => ReactNode;
}

/** A figure over the weeks, as wide as its place: caption, axes, what is drawn, legend, and how to keep it. */
export function BarsFigure({ caption, weeks, least, scalesFor, legend, children }: BarsFigureProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const scales = scalesFor(Math.max(least, width));
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
          <BarAxes weeks={weeks} scales={scales} />
          {children(scales)}
        </svg>
      </div>
      {legend}
      <ChartDownload caption={caption} />
    </figure>
  );
}

interface NormProps {
  readonly scales: BarScales;
  readonly norm: number;
}

/** The norm as a line over all weeks. */
export function NormLine({ scales: { x, y }, norm }: NormProps) {
  const [left = 0, right = 0] = x.range();
  return <line className="bars-norm" x1={left} x2={right} y1={y(norm)} y2={y(norm)} />;
}
