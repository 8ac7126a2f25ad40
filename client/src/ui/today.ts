import { type PlainDate, plainDate } from '@evenkeel/shared/calendar';

/** Today in the institution's time zone: only used to offer the academic year that is running. */
export function today(): PlainDate | null {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return plainDate(parts.format());
}
