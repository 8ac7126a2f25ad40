import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { WeekSpreadDocument } from '@evenkeel/shared/contract';
import type { Format } from '../../ui/format.js';

/** One line a week with its percentiles and maximum; "?" where they cannot be told or may not be shown. */
export function spreadRows(weeks: readonly WeekSpreadDocument[], format: Format) {
  const shown = (hours: number | null) => (hours === null ? '?' : format.hours(hours));
  return weeks.map(({ week, p10, p50, p90, max }) => ({
    key: week,
    head: `${weekNumberOf(week)} · ${format.weekRange(week)}`,
    cells: [p10, p50, p90, max].map(shown),
  }));
}
