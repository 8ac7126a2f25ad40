import { isJsonArray, type JsonValue } from '../json/json-value.js';

const LONGEST = 120;

/** A value as a remark shows it: short, whatever it holds. */
export function preview(value: JsonValue): string {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.values(value);
  const isSmall = parts.length <= 4 && parts.every((part) => isShort(part));
  if (isSmall) return JSON.stringify(value);
  return isJsonArray(value) ? '[…]' : '{…}';
}

function isShort(value: JsonValue): boolean {
  return typeof value === 'string' ? value.length <= 25 : typeof value !== 'object' || value === null;
}
