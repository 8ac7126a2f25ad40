import { type IsoWeek, isoWeekOfDay } from '../calendar/index.js';
import { mondayOfEpochWeek } from '../load/index.js';
import type { GroupLoad } from './group-load.js';
import { SPREAD_MEASURES, type SpreadMeasure } from './week-spread.js';

/** A week with how the hours per student lie over the students of a group. */
export type GroupWeek = { readonly week: IsoWeek } & Readonly<Record<SpreadMeasure, number>>;

/** The weeks of a group in which any of its students has hours, and those between, in order, as a table to read. */
export function groupWeeks({ weeks, spreads }: GroupLoad): readonly GroupWeek[] {
  const measure = (week: number, name: SpreadMeasure) =>
    spreads[week * SPREAD_MEASURES.length + SPREAD_MEASURES.indexOf(name)] ?? 0;
  return Array.from({ length: weeks.count }, (_, week) => ({
    week: isoWeekOfDay(mondayOfEpochWeek(weeks.first + week)),
    min: measure(week, 'min'),
    p10: measure(week, 'p10'),
    p50: measure(week, 'p50'),
    p90: measure(week, 'p90'),
    max: measure(week, 'max'),
    mean: measure(week, 'mean'),
  }));
}
