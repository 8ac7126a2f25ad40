import { groupFamilies, isEveryone, plainGroup } from './group-name.js';

/** The groups a reader named, as the schedule writes them, or the first that it does not know. */
export type GroupChoice =
  | { readonly kind: 'chosen'; readonly groups: readonly string[] }
  | { readonly kind: 'unknown'; readonly group: string; readonly known: readonly string[] };

/**
 * Finds the groups of a choice such as `TD1+TP1` among those known, whatever their case, spaces and hyphens; in order, each once.
 * A plus that came through an address as a space parts names too. Words for all students together choose nothing.
 */
export function chooseGroups(known: readonly string[], asked: readonly string[]): GroupChoice {
  const names = groupFamilies(known).flatMap(({ groups }) => groups);
  const byPlainName = new Map(names.map((name) => [plainGroup(name), name]));
  const isKnown = (name: string) => byPlainName.has(plainGroup(name)) || isEveryone(name);
  const parts = asked.flatMap((text) => partsOf(text, isKnown));
  const unknown = parts.find((part) => !isKnown(part));
  if (unknown !== undefined) return { kind: 'unknown', group: unknown, known: names };
  const chosen = new Set(parts.flatMap((part) => byPlainName.get(plainGroup(part)) ?? []));
  return { kind: 'chosen', groups: names.filter((name) => chosen.has(name)) };
}

function partsOf(text: string, isKnown: (name: string) => boolean): readonly string[] {
  if (isKnown(text)) return [text];
  return text
    .split(/[+,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => (isKnown(part) ? [part] : spacedParts(part, isKnown)));
}

function spacedParts(part: string, isKnown: (name: string) => boolean): readonly string[] {
  const words = part.split(/\s+/);
  return words.every(isKnown) ? words : [part];
}
