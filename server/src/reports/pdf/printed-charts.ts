import { type ReportCell, type ReportTable, words } from '@evenkeel/shared/term-report';
import type { ReportWords } from '../report-words.js';

/** Hours of the weeks as bars, in parts of the height of the chart. */
export interface PrintedChart {
  readonly caption: string;
  /** What the picture says, for who does not see it. */
  readonly alt: string;
  /** The hours at the top, in words. */
  readonly top: string;
  readonly norm: number;
  readonly bars: readonly PrintedBar[];
}

interface PrintedBar {
  readonly label: string;
  /** Null where the hours can't be told. */
  readonly height: number | null;
  /** Step of colour; -1 for none. */
  readonly level: number;
}

/** Hours between two marks of the scale. */
const STEP = 10;

/** A chart for each column of hours of the heat table; other tables have none. */
export function printedCharts({ columns, rows, levels }: ReportTable, norm: number, said: ReportWords): PrintedChart[] {
  if (!levels) return [];
  return columns.flatMap(({ kind, head }, at) => {
    if (kind !== 'hours') return [];
    const weeks = rows.map((row, place): Week => {
      const hours = row[at];
      return {
        label: said.text(row[0] ?? null),
        hours: typeof hours === 'number' ? hours : null,
        level: levels[place]?.[at] ?? -1,
      };
    });
    return chartOf(weeks, { norm, cohort: head, said });
  });
}

interface Week {
  readonly label: string;
  readonly hours: number | null;
  readonly level: number;
}

interface About {
  readonly norm: number;
  readonly cohort: ReportCell;
  readonly said: ReportWords;
}

function chartOf(weeks: readonly Week[], { norm, cohort, said }: About): PrintedChart[] {
  const [heaviest] = weeks
    .filter(({ hours }) => hours !== null)
    .sort((one, other) => Number(other.hours) - Number(one.hours));
  if (!heaviest) return [];
  const most = Math.max(norm, heaviest.hours ?? 0);
  const top = Math.ceil(most / STEP) * STEP;
  return [
    {
      caption: said.text(words('report.chart', { cohort, norm })),
      alt: said.text(
        words('report.heatAlt', { cohort, week: heaviest.label, hours: said.text(heaviest.hours, 'hours') }),
      ),
      top: said.text(words('amount.hours', { value: top })),
      norm: norm / top,
      bars: weeks.map(({ label, hours, level }) => ({ label, height: hours === null ? null : hours / top, level })),
    },
  ];
}
