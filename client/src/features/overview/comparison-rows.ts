import { weekNumberOf } from '@evenkeel/shared/calendar';
import type { OverviewDocument } from '@evenkeel/shared/contract';
import type { Format } from '../../ui/format.js';

/** One line a week with the hours of each cohort; "?" where they cannot be told. */
export function comparisonRows({ weeks, cohorts }: OverviewDocument, format: Format) {
  return weeks.map(({ week }, index) => ({
    key: week,
    head: `${weekNumberOf(week)} · ${format.weekRange(week)}`,
    cells: cohorts.map((row) => {
      const hours = row.cells[index]?.hours ?? null;
      return hours === null ? '?' : format.hours(hours);
    }),
  }));
}
