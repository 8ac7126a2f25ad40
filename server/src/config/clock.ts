import { type PlainDate, plainDate } from '@evenkeel/shared/calendar';

/** What time it is; the one place where the server looks at a clock. */
export interface Clock {
  /** The instant, ISO 8601 in UTC. */
  now(): string;
  /** The day at the institution. */
  today(): PlainDate;
}

/** Names the clock where Nest hands it out. */
export const CLOCK = Symbol('Clock');

/** Where all days and times are: all institutions the product is made for share one time zone. */
export const ZONE = 'Europe/Amsterdam';
const dayInZone = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });
const momentInZone = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dayAt(new Date()),
};

/** The day at the institution of an instant (ISO 8601, as it is stored). */
export function dayOfInstant(instant: string): PlainDate {
  return dayAt(new Date(instant));
}

/** The clock at the institution at an instant: `2026-10-25 02:30`. */
export function momentOfInstant(instant: string): string {
  return momentInZone.format(new Date(instant));
}

function dayAt(moment: Date): PlainDate {
  const text = dayInZone.format(moment);
  const day = plainDate(text);
  if (!day) throw new Error(`The clock names no day: ${text}`);
  return day;
}
