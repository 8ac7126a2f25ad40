import { type AcademicCalendar, type DayKind, type EpochDay, isWeekend } from '../calendar/index.js';

/** Consecutive days, both ends included. */
export interface Stretch {
  readonly start: EpochDay;
  readonly end: EpochDay;
}

const NEUTRAL: ReadonlySet<DayKind> = new Set(['holiday', 'free']);

/**
 * The stretches of days of one kind, in order. Weekends, holidays and closure days between two such days belong to the stretch:
 * Christmas Day does not cut the Christmas break in two.
 */
export function stretchesOf(calendar: AcademicCalendar, kind: DayKind): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let bridged = false;
  calendar.dayKinds.forEach((dayKind, index) => {
    const day = calendar.firstDay + index;
    const last = stretches.at(-1);
    if (dayKind === kind) {
      if (last && bridged) stretches[stretches.length - 1] = { start: last.start, end: day };
      else stretches.push({ start: day, end: day });
      bridged = true;
    } else if (!NEUTRAL.has(dayKind) && !isWeekend(day)) bridged = false;
  });
  return stretches;
}
