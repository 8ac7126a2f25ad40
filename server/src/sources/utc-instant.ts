import { dateOfEpochDay, epochDay, plainDate } from '@evenkeel/shared/calendar';

const A_DAY = 86_400;
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))$/i;
/** 1 January 2000 and 2101: an instant outside these is a mistake. */
const FIRST_SECOND = 946_684_800;
const END_SECOND = 4_133_980_800;

/** An instant as ISO 8601 in UTC to the second; null where the text is none, or names no offset. */
export function utcInstant(text: string): string | null {
  const match = INSTANT.exec(text.trim());
  const date = match?.[1] ? plainDate(match[1]) : null;
  if (!match || !date) return null;
  const offset = (Number(match[6] ?? 0) * 60 + Number(match[7] ?? 0)) * (match[5] === '-' ? -60 : 60);
  const inDay = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4]);
  return utcInstantOfEpoch(epochDay(date) * A_DAY + inDay - offset);
}

/** The instant so many seconds after 1970 began in Greenwich; null outside this century. */
export function utcInstantOfEpoch(seconds: number): string | null {
  if (!Number.isFinite(seconds) || seconds < FIRST_SECOND || seconds >= END_SECOND) return null;
  const day = Math.floor(seconds / A_DAY);
  const inDay = Math.floor(seconds) - day * A_DAY;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${dateOfEpochDay(day)}T${two(inDay / 3600)}:${two((inDay / 60) % 60)}:${two(inDay % 60)}Z`;
}
