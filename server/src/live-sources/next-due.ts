import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../config/clock.js';

interface Schedule {
  readonly schedule: 'off' | 'hourly' | 'daily';
  readonly dailyAt: string | null;
}

const HOUR_MS = 3_600_000;
const MOST_HOURS = 24;

/** When a source is due the first time: one that is fetched hourly at once. Null without a schedule. */
export function firstDue(schedule: Schedule, now: string): string | null {
  return schedule.schedule === 'hourly' ? now : nextDue(schedule, now, 0);
}

/**
 * When a source is due again after a fetch that ended now, ISO 8601 in UTC: an hour later, or at its time of day in Amsterdam. Each
 * failure in a row doubles the hour, up to a day.
 */
export function nextDue({ schedule, dailyAt }: Schedule, now: string, failures: number): string | null {
  if (schedule === 'off') return null;
  if (schedule === 'daily' && dailyAt !== null) return nextAt(dailyAt, now);
  const hours = Math.min(MOST_HOURS, 2 ** Math.max(0, failures - 1));
  return after(now, hours * HOUR_MS);
}

/** An instant so many milliseconds later. */
export function after(now: string, milliseconds: number): string {
  return instantText(Temporal.Instant.from(now).add({ milliseconds }));
}

function nextAt(time: string, now: string): string {
  const moment = Temporal.Instant.from(now).toZonedDateTimeISO(ZONE);
  const today = moment.withPlainTime(time);
  const isToCome = Temporal.ZonedDateTime.compare(today, moment) > 0;
  // by the day, not by 24 hours, and from the time as it was written: the clock may change in between
  return instantText(
    (isToCome
      ? today
      : moment.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: ZONE, plainTime: time })
    ).toInstant(),
  );
}

function instantText(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
