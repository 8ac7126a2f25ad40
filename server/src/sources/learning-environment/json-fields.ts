import { amsterdamInstant, amsterdamMomentOfEpoch } from '../amsterdam-moment.js';
import { fieldOf, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { utcInstant, utcInstantOfEpoch } from '../utc-instant.js';
import type { GivenMoment } from './course-item.js';
import { plainText } from './plain-text.js';

/** The values of a field that holds a list, else none. */
export function listIn(object: JsonObject, name: string): readonly JsonValue[] {
  const value = fieldOf(object, name);
  return isJsonArray(value) ? value : [];
}

/** An object in a field. */
export function objectIn(object: JsonObject, name: string): JsonObject | null {
  const value = fieldOf(object, name);
  return isJsonObject(value) ? value : null;
}

/** A text without HTML; null where the field is absent, blank or no text. */
export function textIn(object: JsonObject, name: string): string | null {
  const value = fieldOf(object, name);
  const text = typeof value === 'string' ? plainText(value) : '';
  return text === '' ? null : text;
}

/** A number, also one that is written as a text. */
export function numberIn(object: JsonObject, name: string): number | null {
  const value = fieldOf(object, name);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The number by which an environment knows something, as a text. */
export function idIn(object: JsonObject, name: string): string | null {
  const value = fieldOf(object, name);
  return typeof value === 'number' ? String(value) : textIn(object, name);
}

/** Whether the object has the field at all, also when it is null. */
export function has(object: JsonObject, name: string): boolean {
  return fieldOf(object, name) !== undefined;
}

/** The instant in a field that is written as `2026-10-05T21:59:00Z`. */
export function instantIn(object: JsonObject | null, name: string): GivenMoment {
  const value = object ? (fieldOf(object, name) ?? null) : null;
  if (value === null || value === '') return { kind: 'none' };
  const moment = typeof value === 'string' ? amsterdamInstant(value) : null;
  return moment ? { kind: 'moment', moment } : { kind: 'unreadable', text: shown(value) };
}

/** The instant in a field that counts seconds since 1970; 0 is no date. */
export function epochIn(object: JsonObject, name: string): GivenMoment {
  const value = fieldOf(object, name) ?? null;
  if (value === null || value === '' || value === 0 || value === '0') return { kind: 'none' };
  const moment = amsterdamMomentOfEpoch(numberIn(object, name) ?? Number.NaN);
  return moment ? { kind: 'moment', moment } : { kind: 'unreadable', text: shown(value) };
}

/** The moment in a field as ISO 8601 in UTC, whether it is written out or counted in seconds; null where there is none. */
export function utcIn(object: JsonObject, name: string): string | null {
  const value = fieldOf(object, name);
  if (typeof value === 'number') return utcInstantOfEpoch(value);
  return typeof value === 'string' ? utcInstant(value) : null;
}

function shown(value: JsonValue): string {
  return JSON.stringify(value).slice(0, 60);
}
