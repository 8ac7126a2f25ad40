import { GIVEN_BACK_SOURCE, HAND_SOURCE } from '@evenkeel/shared/schedule';

/** What is typed by hand is no file, and holds against files. */
const RESERVED: ReadonlySet<string> = new Set([HAND_SOURCE, GIVEN_BACK_SOURCE]);

/** Whether no file may come from a source of this name. */
export function isReservedSource(name: string): boolean {
  return RESERVED.has(name.trim().toLowerCase());
}
