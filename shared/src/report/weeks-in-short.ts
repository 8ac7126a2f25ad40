import type { IsoWeek } from '../calendar/index.js';
import { isAboveNorm } from './cell-document.js';

/** A week with the hours of one student; null where they can't be told. */
interface Week {
  readonly week: IsoWeek;
  readonly hours: number | null;
}

/** The first of the heaviest weeks; null where no week has hours that can be told. */
export function peakOf(weeks: readonly Week[]): { week: IsoWeek; hours: number } | null {
  let peak: { week: IsoWeek; hours: number } | null = null;
  for (const { week, hours } of weeks) if (hours !== null && hours > (peak?.hours ?? 0)) peak = { week, hours };
  return peak;
}

/** How many of the weeks lie above the norm, of those that can be told. */
export function weeksAboveNorm(weeks: readonly Week[], norm: number): number {
  return weeks.filter(({ hours }) => hours !== null && isAboveNorm(hours, norm)).length;
}
