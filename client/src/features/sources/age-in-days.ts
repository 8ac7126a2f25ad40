import { daysBetween, type PlainDate, plainDate } from '@evenkeel/shared/calendar';

/** The institution's calendar, on which `today` is told. */
const ZONE = 'Europe/Amsterdam';
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** Days from an instant to today, never below 0; null where one of them is no day. */
export function ageInDays(instant: string, day: PlainDate | null): number | null {
  const time = Date.parse(instant);
  const then = Number.isNaN(time) ? null : plainDate(DAY.format(time));
  return then && day ? Math.max(0, daysBetween(then, day)) : null;
}
