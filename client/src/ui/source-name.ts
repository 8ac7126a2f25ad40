import { names } from '../messages/en/names.js';
import type { MessageKey } from '../messages/index.js';
import type { Text } from './use-text.js';

const KINDS = ['prospectus', 'student-system', 'timetable', 'learning-environment', 'hand', 'other'] as const;

/** What a kind of source, a source system or a format is called; one that was named by whoever imported, as it was named. */
export function sourceName(source: string, text: Text): string {
  const kind = KINDS.find((name) => name === source);
  if (kind) return text(`precedence.kind.${kind}`);
  const key = `sourceName.${source}`;
  return isKey(key) ? text(key) : source;
}

/** The format of an import in words; of several, with a plus between them. */
export function formatName(format: string, text: Text): string {
  return format
    .split('+')
    .map((one) => sourceName(one.trim(), text))
    .join(' + ');
}

function isKey(key: string): key is MessageKey & keyof typeof names {
  return Object.hasOwn(names, key);
}
