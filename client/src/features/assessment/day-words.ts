import { plainDate } from '@evenkeel/shared/calendar';
import type { Format } from '../../ui/format.js';

/** A day in the language of the reader. */
export function dayWords(day: string, format: Format): string {
  const date = plainDate(day);
  return date ? format.day(date) : day;
}
