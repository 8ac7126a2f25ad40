import type { IsoWeek } from '@evenkeel/shared/calendar';
import { useElementSize } from '@mantine/hooks';
import { line, max, scaleBand, scaleLinear } from 'd3';
import { ChartDownload } from '../ui/chart-download.js';
import { BarAxes } from './bar-axes.js';
import { BAR_HEIGHT, BAR_MARGIN } from './bar-scales.js';
import { LineLegend } from './line-legend.js';
import { lineLook } from './line-looks.js';
import { lineRuns } from './line-runs.js';
import './comparison-chart.css';
import './weekly-bars.css';

interface WeekLinesProps {
  readonly caption: string;
  /** In order; a gap in the numbers is a week that was not counted. */
  readonly weeks: readonly { readonly week: IsoWeek; readonly number: number }[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Series over the weeks of a course as lines, each told by its dashes as well as its colour. */
export function WeekLines({ caption, weeks, lines }: WeekLinesProps) {
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const width = Math.max(240, measured);
  const top = max(lines.flatMap(({ values }) => values)) ?? 1;
  const x = scaleBand<string>(
    weeks.map(({ week }) => week),
    [BAR_MARGIN.left, width - BAR_MARGIN.right],
  );
  const y = scaleLinear([0, top > 0 ? top : 1], [BAR_HEIGHT - BAR_MARGIN.bottom, BAR_MARGIN.top]).nice(5);
  const middleOf = (index: number) => (x(weeks[index]?.week ?? '') ?? 0) + x.bandwidth() / 2;
  return (
    <figure className="bars">
      <figcaption>{caption}</figcaption>
      <div ref={ref}>
        <svg
          className="bars-plot"
          viewBox={`0 0 ${width} ${BAR_HEIGHT}`}
          height={BAR_HEIGHT}
          role="img"
          aria-label={caption}
        >
          <BarAxes weeks={weeks} scales={{ x, y, width }} />
          {lines.map(({ name, values }, index) => {
            const { colour, dashes } = lineLook(index);
            const path = line<number>(middleOf, (at) => y(values[at] ?? 0));
            const drawn = lineRuns(weeks).map((run) => path([...run]) ?? '');
            return (
              <path
                key={name}
                d={drawn.join('')}
                fill="none"
                stroke={colour}
                strokeDasharray={dashes}
                strokeWidth="2"
                strokeLinecap={dashes === '' ? 'round' : 'butt'}
              />
            );
          })}
        </svg>
      </div>
      <LineLegend names={lines.map(({ name }) => name)} />
      <ChartDownload caption={caption} />
    </figure>
  );
}
