import type { IsoWeek } from '@evenkeel/shared/calendar';
import { line, max, scaleBand, scaleLinear } from 'd3';
import { BAR_HEIGHT, BAR_MARGIN, type BarScales } from './bar-scales.js';
import { BarsFigure } from './bars-figure.js';
import { LineLegend } from './line-legend.js';
import { lineLook } from './line-looks.js';
import { lineRuns } from './line-runs.js';
import './comparison-chart.css';

interface WeekLinesProps {
  readonly caption: string;
  /** In order; a gap in the numbers is a week that was not counted. */
  readonly weeks: readonly { readonly week: IsoWeek; readonly number: number }[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Series over the weeks of a course as lines, each told by its dashes as well as its colour. */
export function WeekLines({ caption, weeks, lines }: WeekLinesProps) {
  const legend = <LineLegend names={lines.map(({ name }) => name)} />;
  return (
    <BarsFigure {...{ caption, weeks, legend }} least={240} scalesFor={(width) => scalesOf({ weeks, lines }, width)}>
      {({ x, y }) =>
        lines.map(({ name, values }, index) => {
          const { colour, dashes } = lineLook(index);
          const middleOf = (at: number) => (x(weeks[at]?.week ?? '') ?? 0) + x.bandwidth() / 2;
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
        })
      }
    </BarsFigure>
  );
}

function scalesOf({ weeks, lines }: Pick<WeekLinesProps, 'weeks' | 'lines'>, width: number): BarScales {
  const top = max(lines.flatMap(({ values }) => values)) ?? 1;
  const x = scaleBand<string>(
    weeks.map(({ week }) => week),
    [BAR_MARGIN.left, width - BAR_MARGIN.right],
  );
  const y = scaleLinear([0, top > 0 ? top : 1], [BAR_HEIGHT - BAR_MARGIN.bottom, BAR_MARGIN.top]).nice(5);
  return { x, y, width };
}
