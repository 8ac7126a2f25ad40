import { addDays, type ClockTime, clockTime, type PlainDate } from '@evenkeel/shared/calendar';
import { minuteOf } from '../amsterdam-moment.js';
import type { Span } from './object-fields.js';

/** When a test is sat or handed in. */
export interface Sitting {
  readonly kind: 'sat' | 'handed-in' | 'undated';
  readonly dueOn: PlainDate | null;
  readonly time: ClockTime | null;
  readonly opensOn: PlainDate | null;
  readonly hours: number | null;
}

/** Nobody sits at a test for longer. */
const LONGEST_MINUTES = 12 * 60;
const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/;

/**
 * A test that is open for longer than anyone can sit is handed in by its end; else it is sat at its start, for as long as its
 * component says or the two moments lie apart.
 */
export function sittingOf({ start, end }: Span, durationMinutes: number | null): Sitting {
  const hours = durationMinutes === null ? null : durationMinutes / 60;
  const at = start ?? end;
  if (!at) return { kind: 'undated', dueOn: null, time: null, opensOn: null, hours };
  const open = start && end ? openMinutes(start, end) : null;
  if (start && end && open !== null && open > LONGEST_MINUTES) {
    return { kind: 'handed-in', ...lastMinute(end), opensOn: start.date, hours: null };
  }
  const apart = open !== null && open > 0 ? open / 60 : null;
  return { kind: 'sat', dueOn: at.date, time: at.time, opensOn: null, hours: hours ?? apart };
}

/** Midnight at the end is the last minute of the day before: nobody means the morning of the day that begins. */
function lastMinute(end: NonNullable<Span['end']>): Pick<Sitting, 'dueOn' | 'time'> {
  if (end.time !== '00:00') return { dueOn: end.date, time: end.time };
  return { dueOn: addDays(end.date, -1), time: clockTime('23:59') };
}

/** Two days without times are as far apart as they are; one day without times is a sitting on it. */
function openMinutes(start: NonNullable<Span['start']>, end: NonNullable<Span['end']>): number {
  return minuteOf(end) - minuteOf(start);
}

/** The minutes of a duration such as `PT1H30M`, null where it is none, or days: then it is no sitting. */
export function minutesOfDuration(text: string): number | null {
  const match = DURATION.exec(text.trim());
  if (!match || match[1] !== undefined) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null;
}
