import type { Text } from '../../ui/use-text.js';

const GROUPS = [
  'form',
  'exam-moment',
  'deadline-moment',
  'weight',
  'release',
  'announcement',
  'feedback',
  'effort',
  'room-to-move',
] as const;

const KINDS = ['prospectus', 'student-system', 'timetable', 'learning-environment', 'hand', 'other'] as const;

/** What a group of fields is called; its own name where there is no word for it. */
export function groupName(group: string, text: Text): string {
  const known = GROUPS.find((name) => name === group);
  return known ? text(`precedence.group.${known}`) : group;
}

/** What a kind of source is called; the name of a single source as it is. */
export function sourceName(source: string, text: Text): string {
  const known = KINDS.find((name) => name === source);
  return known ? text(`precedence.kind.${known}`) : source;
}
