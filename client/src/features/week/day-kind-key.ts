import type { MessageKey } from '../../messages/index.js';

const SPECIAL: Readonly<Record<string, MessageKey>> = {
  exam: 'weekKind.exam',
  resit: 'weekKind.resit',
  reflection: 'weekKind.reflection',
  free: 'weekKind.free',
  vacation: 'weekKind.vacation',
  holiday: 'weekKind.holiday',
};

/** The text for a day that is no ordinary teaching day; null for one that is. */
export function dayKindKey(kind: string): MessageKey | null {
  return SPECIAL[kind] ?? null;
}
