import type { Text } from './use-text.js';

const KINDS = ['prospectus', 'student-system', 'timetable', 'learning-environment', 'hand', 'other'] as const;

/** What a kind of source is called; the name of a single source as it is. */
export function sourceName(source: string, text: Text): string {
  const known = KINDS.find((name) => name === source);
  return known ? text(`precedence.kind.${known}`) : source;
}
