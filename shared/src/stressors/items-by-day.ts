import { consecutiveRuns } from './consecutive-runs.js';
import type { DatedItem } from './graded-item.js';

/** The items in groups that fall on one day, in order of date. */
export function itemsByDay(items: readonly DatedItem[]): readonly (readonly DatedItem[])[] {
  return consecutiveRuns(items, (next, previous) => next.day === previous.day);
}
