import { dateOfEpochDay, type IsoWeek, isoWeekOf } from '../calendar/index.js';
import { type EpochWeek, epochWeekOf, mondayOfEpochWeek } from './epoch-week.js';
import type { DailyHours, LoadItem } from './load-item.js';

/** Hours in one week. */
export interface WeekHours {
  readonly week: IsoWeek;
  readonly hours: number;
}

/** The hours of the items together in each week that has any, in order. */
export function weeklyHours(items: readonly LoadItem[]): readonly WeekHours[] {
  const totals = [...weekTotals(items)].sort(([a], [b]) => a - b);
  return totals.map(([week, hours]) => ({ week: isoWeekOf(dateOfEpochDay(mondayOfEpochWeek(week))), hours }));
}

/** The hours of the items together by week, in the order in which the items bring them. */
export function weekTotals(items: readonly LoadItem[]): ReadonlyMap<EpochWeek, number> {
  const totals = new Map<EpochWeek, number>();
  for (const item of items) {
    for (const [week, hours] of hoursByWeek(item.daily)) totals.set(week, (totals.get(week) ?? 0) + hours);
  }
  return totals;
}

type HoursByWeek = readonly (readonly [EpochWeek, number])[];

/** The same days are asked for once per working style and once per list they stand in. */
const known = new WeakMap<DailyHours, HoursByWeek>();

/** The hours of each week that has any, in order. */
export function hoursByWeek(daily: DailyHours): HoursByWeek {
  const found = known.get(daily);
  if (found) return found;
  const weeks = addByWeek(daily);
  known.set(daily, weeks);
  return weeks;
}

function addByWeek({ from, hours }: DailyHours): HoursByWeek {
  const weeks: [EpochWeek, number][] = [];
  for (let index = 0; index < hours.length; ) {
    const week = epochWeekOf(from + index);
    const end = Math.min(hours.length, mondayOfEpochWeek(week + 1) - from);
    let total = 0;
    for (; index < end; index += 1) total += hours[index] ?? 0;
    if (total > 0) weeks.push([week, total]);
  }
  return weeks;
}
