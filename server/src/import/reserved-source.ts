import type { Language } from '@evenkeel/shared/messages';
import { GIVEN_BACK_SOURCE, HAND_SOURCE } from '@evenkeel/shared/schedule';

/** What is typed by hand is no file, and holds against files. */
const RESERVED: ReadonlySet<string> = new Set([HAND_SOURCE, GIVEN_BACK_SOURCE]);

/** Why no file may come from a source of this name; null when it may. */
export function reservedSource(name: string): Readonly<Record<Language, string>> | null {
  const value = name.trim();
  if (!RESERVED.has(value.toLowerCase())) return null;
  return {
    nl: `“${value}” is voorbehouden aan wat met de hand is ingevoerd. Geef het systeem een andere naam.`,
    en: `“${value}” is kept for what is entered by hand. Give the system another name.`,
  };
}
