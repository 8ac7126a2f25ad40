import { fieldOf, isJsonObject, type JsonObject } from '../json/json-value.js';

/** The code by which people know an object, null where it has none. Some systems write "null" where they have no code. */
export function primaryCode(value: JsonObject): string | null {
  const primary = fieldOf(value, 'primaryCode');
  const code = isJsonObject(primary) ? fieldOf(primary, 'code') : primary;
  const text = typeof code === 'number' ? String(code) : typeof code === 'string' ? code.trim() : '';
  return text === '' || text.toLowerCase() === 'null' ? null : text;
}
