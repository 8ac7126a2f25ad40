import { plainDate } from '@evenkeel/shared/calendar';
import type { Format } from './format.js';

/** A day in the language of the reader; as it stands where it is no day, and nothing where there is none. */
export function dayText(day: string | null, format: Format): string {
  const date = day === null ? null : plainDate(day);
  return date ? format.day(date) : (day ?? '');
}
