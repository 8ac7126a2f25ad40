import type { Format } from './format.js';
import type { Text } from './use-text.js';

interface Hours {
  readonly hours: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Hours, or a dash where they can't be told. */
export function hoursOrDash(hours: number | null | undefined, format: Format): string {
  return hours === null || hours === undefined ? '–' : format.hours(hours);
}

/** Hours with their band, "50.6 h (46.2–57.0)"; in words where they cannot be told. */
export function hoursText({ hours, low, high }: Hours, text: Text, format: Format): string {
  if (hours === null) return text('heat.cannotTell');
  if (low === null || high === null) return text('hours.plain', { hours: format.hours(hours) });
  return text('hours.band', { hours: format.hours(hours), low: format.hours(low), high: format.hours(high) });
}
