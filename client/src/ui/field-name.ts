import { fields } from '../messages/en/fields.js';
import type { MessageKey } from '../messages/index.js';
import type { Text } from './use-text.js';

/** What a field of a record is called; its own name where there is no word for it. */
export function fieldName(field: string, text: Text): string {
  const key = `field.${field}`;
  return isKey(key) ? text(key) : field;
}

function isKey(key: string): key is MessageKey & keyof typeof fields {
  return Object.hasOwn(fields, key);
}
