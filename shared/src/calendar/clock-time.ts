/** A time of day on the institution's clock, written `23:59`. */
export type ClockTime = string & { readonly __brand: 'ClockTime' };

const TIME = /^([01]?\d|2[0-3])[:.u]([0-5]\d)(?::[0-5]\d)?$/;

/** The time that a text such as `9:00`, `23.59` or `23:59:00` names, or null. `24:00` is no time: the next day has begun. */
export function clockTime(text: string): ClockTime | null {
  const match = TIME.exec(text.trim().toLowerCase());
  if (!match?.[1] || !match[2]) return null;
  return `${match[1].padStart(2, '0')}:${match[2]}` as ClockTime; // both halves checked above
}

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
