import type { EpochDay } from '../calendar/index.js';
import { sum } from '../util/index.js';
import type { DailyHours } from './load-item.js';

/** No hours at all. */
export const NO_HOURS: DailyHours = { from: 0, hours: [] };

/** The hours, in equal parts, on each of the days (in order, at least one). They add up to `hours`. */
export function spreadEvenly(hours: number, days: readonly EpochDay[]): DailyHours {
  return spreadByWeight(
    hours,
    days.map((day) => ({ day, weight: 1 })),
  );
}

/** The hours on the days in proportion to their weights (in order of day, at least one weight above 0). */
export function spreadByWeight(
  hours: number,
  weights: readonly { readonly day: EpochDay; readonly weight: number }[],
): DailyHours {
  const total = sum(weights.map(({ weight }) => weight));
  return dailyHours(weights.map(({ day, weight }) => ({ day, hours: (hours * weight) / total })));
}

/** Hours on consecutive days, out of hours on single days in any order; hours on the same day are added up. */
export function dailyHours(parts: readonly { readonly day: EpochDay; readonly hours: number }[]): DailyHours {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { day } of parts) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  if (from > to) return NO_HOURS;
  const hours = new Array<number>(to - from + 1).fill(0);
  for (const part of parts) hours[part.day - from] = (hours[part.day - from] ?? 0) + part.hours;
  return { from, hours };
}

/** The same days with each number of hours multiplied. */
export function scaleHours(daily: DailyHours, factor: number): DailyHours {
  return { from: daily.from, hours: daily.hours.map((hours) => hours * factor) };
}
