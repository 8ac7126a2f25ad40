import { area, line, scaleLinear } from 'd3';

interface SparklineProps {
  readonly values: readonly number[];
  /** The top of the scale, shared by sparklines that are compared. */
  readonly top: number;
}

const WIDTH = 160;
const HEIGHT = 28;

/** The shape of a series without axes. Decoration: the numbers stand beside it. */
export function Sparkline({ values, top }: SparklineProps) {
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [1, WIDTH - 1]);
  const y = scaleLinear([0, Math.max(top, 1)], [HEIGHT - 1, 2]);
  const series = [...values];
  const shape = area<number>(
    (_, index) => x(index),
    HEIGHT - 1,
    (value) => y(value),
  )(series);
  const edge = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  )(series);
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="sparkline-area" d={shape ?? ''} />
      <path className="sparkline-line" d={edge ?? ''} />
    </svg>
  );
}
