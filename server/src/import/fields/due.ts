import { type DayAndTime, type DayWithoutYear, dayWithoutYear, readDayAndTime } from './date.js';
import { type FieldReader, understood } from './field-reader.js';
import { shortText } from './short-text.js';
import { parseWeek, type WrittenWeek } from './week.js';

/** When something is due, as it is written: a day, one of which the academic year tells the year, or only a week. */
export type WrittenDue =
  | ({ readonly kind: 'day' } & DayAndTime)
  | ({ readonly kind: 'day-of-year' } & DayWithoutYear)
  | { readonly kind: 'week'; readonly week: WrittenWeek };

/** A day in a date column, or a week that names itself as one: "week 42", "tentamenweek". A bare number is no week here. */
export const readDue: FieldReader<WrittenDue> = (cell, context) => {
  const day = readDayAndTime(cell, context);
  if (day.kind === 'value') return { ...day, value: { kind: 'day', ...day.value } };
  const text = shortText(cell);
  const inAnyYear = dayWithoutYear(text);
  if (inAnyYear) return understood({ kind: 'day-of-year', ...inAnyYear });
  const week = /[a-z]/i.test(text) ? parseWeek(text) : null;
  return week ? understood({ kind: 'week', week }) : day;
};
