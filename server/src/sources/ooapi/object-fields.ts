import type { PlainDate } from '@evenkeel/shared/calendar';
import { addDays } from '@evenkeel/shared/calendar';
import { type AmsterdamMoment, amsterdamMoment } from '../amsterdam-moment.js';
import { fieldOf, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import type { OoapiObject } from './ooapi-object.js';
import { type OoapiReading, remark, remembered } from './ooapi-reading.js';
import { primaryCode } from './primary-code.js';

/** A text in a field, null where it is absent or blank; anything else is remarked on. */
export function textIn(reading: OoapiReading, object: OoapiObject, field: string): string | null {
  const value = fieldOf(object.value, field) ?? null;
  if (value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  remark(reading, object, { code: 'ooapi-field-invalid', field, value, values: { field } });
  return null;
}

/** A number that is not below zero, also where it is written as a text; anything else is remarked on. */
export function numberIn(reading: OoapiReading, object: OoapiObject, field: string): number | null {
  const value = fieldOf(object.value, field) ?? null;
  if (value === null || value === '') return null;
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  if (typeof number === 'number' && number >= 0) return number;
  remark(reading, object, { code: 'ooapi-field-invalid', field, value, values: { field } });
  return null;
}

/** The name in the user's language, else the first that is given. */
export function nameOf(reading: OoapiReading, object: OoapiObject): string | null {
  return remembered(reading.memory.names, object, () => readName(reading, object));
}

function readName(reading: OoapiReading, object: OoapiObject): string | null {
  const value = fieldOf(object.value, 'name') ?? null;
  const names = isJsonArray(value) ? value.filter(isJsonObject).filter((name) => nameText(name) !== null) : [];
  const own = names.find((name) => languageOf(name).startsWith(reading.language)) ?? names[0];
  if (own) return nameText(own);
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (value !== null && !(isJsonArray(value) && value.length === 0))
    remark(reading, object, { code: 'ooapi-field-invalid', field: 'name', value, values: { field: 'name' } });
  return null;
}

function nameText(name: JsonObject): string | null {
  const value = fieldOf(name, 'value');
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function languageOf(name: JsonObject): string {
  const language = fieldOf(name, 'language');
  return typeof language === 'string' ? language.toLowerCase() : '';
}

/** The code by which people know an object; its abbreviation or id where it has none, which is remarked on. */
export function codeOf(reading: OoapiReading, object: OoapiObject): string | null {
  const code = primaryCode(object.value);
  if (code !== null) return code;
  const abbreviation = fieldOf(object.value, 'abbreviation');
  const instead = typeof abbreviation === 'string' && abbreviation.trim() !== '' ? abbreviation.trim() : object.id;
  if (instead !== null && !reading.withoutCode.has(object)) {
    reading.withoutCode.add(object);
    const value = fieldOf(object.value, 'primaryCode');
    remark(reading, object, { code: 'ooapi-code-missing', field: 'primaryCode', value, values: { instead } });
  }
  return instead;
}

/** The moment in the first of these fields that is filled in; what is no date is remarked on. */
export function momentIn(
  reading: OoapiReading,
  object: OoapiObject,
  fields: readonly string[],
): AmsterdamMoment | null {
  const field = fields.find((name) => !isBlank(fieldOf(object.value, name)));
  if (field === undefined) return null;
  const value = fieldOf(object.value, field) ?? null;
  const moment = typeof value === 'string' ? amsterdamMoment(value) : null;
  if (!moment) remark(reading, object, { code: 'ooapi-field-invalid', field, value, values: { field } });
  return moment;
}

function isBlank(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** From when to when something runs; either may be unknown. */
export interface Span {
  readonly start: AmsterdamMoment | null;
  readonly end: AmsterdamMoment | null;
}

/** Version 5 has days, version 6 moments; components have moments in both. */
export function spanOf(reading: OoapiReading, object: OoapiObject): Span {
  return {
    start: momentIn(reading, object, ['startDateTime', 'startDate']),
    end: momentIn(reading, object, ['endDateTime', 'endDate']),
  };
}

/** The last day of a span. One that ends at midnight ends with the day before. */
export function lastDayOf({ start, end }: Span): PlainDate | null {
  if (!end) return null;
  return end.time === '00:00' && start !== null && start.date < end.date ? addDays(end.date, -1) : end.date;
}
