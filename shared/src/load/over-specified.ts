import type { LoadItem } from './load-item.js';
import { scaleHours } from './spread-over-days.js';

/** Hours by which sums may differ without meaning anything. */
const TOLERANCE = 1e-10;

/** Whether a course asks more hours than its credits stand for. */
export function isOverSpecified(itemised: number, budget: number): boolean {
  return itemised > budget + TOLERANCE;
}

/** Whether these hours are more than rounding. */
export function isWorthAnItem(hours: number): boolean {
  return hours > TOLERANCE;
}

/**
 * The items fitted to the budget, all by the same factor. What the course really asks is not scaled away: it stays beside them as
 * the itemised list.
 */
export function fitToBudget(items: readonly LoadItem[], itemised: number, budget: number): readonly LoadItem[] {
  const factor = budget / itemised;
  return items.map((item) => ({ ...item, hours: item.hours * factor, daily: scaleHours(item.daily, factor) }));
}
