import { type EpochDay, epochDay, mondayOf } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';

/** The day on which an assessment is due or sat, and whether that is only known to the week. */
export interface DueDay {
  readonly day: EpochDay;
  readonly weekOnly: boolean;
}

/** The day of an assessment; the Friday where only the week is known, null where neither is. */
export function dueDayOf({ dueOn, dueWeek }: Pick<Assessment, 'dueOn' | 'dueWeek'>): DueDay | null {
  if (dueOn !== null) return { day: epochDay(dueOn), weekOnly: false };
  if (dueWeek !== null) return { day: epochDay(mondayOf(dueWeek)) + 4, weekOnly: true };
  return null;
}
