import type { LoadDocument, WeekLoadDocument } from '@evenkeel/shared/contract';
import { max, type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3';

/** What an hour is spent on, in the order in which the bars are stacked from below. */
export const KINDS = [
  'contact',
  'selfStudy',
  'assignment',
  'examPreparation',
  'exam',
] as const satisfies readonly (keyof WeekLoadDocument['byKind'])[];
export type Kind = (typeof KINDS)[number];

export const BAR_MARGIN = { top: 12, right: 12, bottom: 26, left: 40 } as const;
export const BAR_HEIGHT = 280;

export interface BarScales {
  readonly x: ScaleBand<string>;
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
}

/** The scales of weekly bars in a figure of so many pixels: hours from 0 to above the highest whisker and the norm. */
export function barScales(weeks: LoadDocument['weeks'], norm: number, width: number): BarScales {
  const top = max([norm * 1.1, ...weeks.map((week) => Math.max(week.high ?? 0, week.hours ?? 0))]) ?? norm;
  return {
    x: scaleBand<string>(
      weeks.map((week) => week.week),
      [BAR_MARGIN.left, width - BAR_MARGIN.right],
    ).paddingInner(0.22),
    y: scaleLinear([0, top], [BAR_HEIGHT - BAR_MARGIN.bottom, BAR_MARGIN.top]).nice(5),
    width,
  };
}

/** One coloured part of a bar: from and to in hours. */
export interface BarPart {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** The parts of a week's bar from below; kinds without hours are left out. */
export function barParts(week: WeekLoadDocument): readonly BarPart[] {
  let from = 0;
  const parts: BarPart[] = [];
  for (const kind of KINDS) {
    const to = from + week.byKind[kind];
    if (to > from) parts.push({ kind, from, to });
    from = to;
  }
  return parts;
}
