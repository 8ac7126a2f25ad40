import {
  addWeeks,
  type IsoWeek,
  mondayOf,
  type PlainDate,
  sundayOf,
  weekNumberOf,
  weekRuns,
} from '@evenkeel/shared/calendar';
import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';

/** How numbers and days are written in the language of the reader. */
export interface Format {
  /** The language of the reader, by which texts that come with data are chosen. */
  readonly language: 'nl' | 'en';
  /** Hours with one decimal: `50.6`. */
  readonly hours: (hours: number) => string;
  /** Hours with a sign: `+8.6`, `−3.0`. */
  readonly signedHours: (hours: number) => string;
  /** A whole number. */
  readonly whole: (value: number) => string;
  /** A number with at most so many decimals. */
  readonly number: (value: number, decimals: number) => string;
  /** A share of one as a percentage: `21%`. */
  readonly percent: (share: number) => string;
  /** `5 Oct 2026`. */
  readonly day: (day: PlainDate) => string;
  /** `Mon 5 Oct`. */
  readonly weekday: (day: PlainDate) => string;
  /** `5–11 Oct`. */
  readonly weekRange: (week: IsoWeek) => string;
  /** `22 November 2026`: the day of an instant. */
  readonly dataDate: (instant: string) => string;
  /** `22 Nov 2026, 14:05`: an instant on the clock of the institution. */
  readonly moment: (instant: string) => string;
  /** `today`, `3 days ago`, `2 months ago`: so many days back. */
  readonly age: (days: number) => string;
  /** `42, 51 and 1`. */
  readonly list: (parts: readonly string[]) => string;
  /** The numbers of the weeks as a list. */
  readonly weekList: (weeks: readonly IsoWeek[]) => string;
}

/** The one place where a calendar day becomes a JavaScript date: noon UTC, shown in UTC, so that no time zone moves it. */
function noonUtc(day: PlainDate): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** An instant, such as that of an import, is told on the calendar of the institution. */
const INSTITUTION_ZONE = 'Europe/Amsterdam';
const MINUS = '\u2212';

/** Days of one month are written without spaces around the dash: `5–11 Oct`, but `28 Sept – 4 Oct`. */
function closed(range: string): string {
  return range.replace(/^(\d+)\s*–\s*(\d+)/u, '$1–$2');
}

function formatOf(intl: IntlShape): Format {
  const { locale } = intl;
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const days = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const oneDecimal = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const whole = numbers({ maximumFractionDigits: 0 });
  const percent = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const day = days({ day: 'numeric', month: 'short', year: 'numeric' });
  const weekday = days({ weekday: 'short', day: 'numeric', month: 'short' });
  const range = days({ day: 'numeric', month: 'short' });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: INSTITUTION_ZONE });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: INSTITUTION_ZONE,
  });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = (parts: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  return {
    language: locale.startsWith('en') ? 'en' : 'nl',
    hours: (hours) => oneDecimal.format(hours),
    signedHours: (hours) => signed.format(hours).replace('-', MINUS),
    whole: (value) => whole.format(value),
    number: (value, decimals) => numbers({ maximumFractionDigits: decimals }).format(value),
    percent: (share) => percent.format(share),
    day: (date) => day.format(noonUtc(date)),
    weekday: (date) => weekday.format(noonUtc(date)),
    weekRange: (week) => closed(range.formatRange(noonUtc(mondayOf(week)), noonUtc(sundayOf(week)))),
    dataDate: (instant) => longDay.format(new Date(instant)),
    moment: (instant) => moment.format(new Date(instant)),
    age: (days) => ago.format(...ageIn(days)),
    list,
    weekList: (weeks) => list(weekRuns(weeks).flatMap(runText)),
  };
}

/** "42–45"; two weeks in a row are named one by one. */
function runText({ first, last }: ReturnType<typeof weekRuns>[number]): readonly string[] {
  const [from, to] = [weekNumberOf(first), weekNumberOf(last)];
  if (first === last) return [`${from}`];
  return addWeeks(first, 1) === last ? [`${from}`, `${to}`] : [`${from}–${to}`];
}

/** Days up to two weeks, then weeks, months and years: what is left over does not matter then. */
function ageIn(days: number): readonly [number, Intl.RelativeTimeFormatUnit] {
  if (days < 14) return [-days, 'day'];
  if (days < 61) return [-Math.floor(days / 7), 'week'];
  return days < 730 ? [-Math.floor(days / 30.44), 'month'] : [-Math.floor(days / 365.25), 'year'];
}

/** The formats of the language of the reader. */
export function useFormat(): Format {
  const intl = useIntl();
  return useMemo(() => formatOf(intl), [intl]);
}
