import { type IsoWeek, weekNumberOf } from '@evenkeel/shared/calendar';
import type { Text } from './use-text.js';

/** "week 42" or, for a run of weeks, "weeks 42–44". */
export function weeksText(weeks: readonly IsoWeek[], text: Text): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return '';
  if (first === last) return text('week.number', { week: weekNumberOf(first) });
  return text('week.numbers', { first: weekNumberOf(first), last: weekNumberOf(last) });
}
