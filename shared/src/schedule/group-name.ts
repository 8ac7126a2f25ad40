import { byKeys } from '../util/index.js';

/** A parallel group as it is compared: `TD 1`, `td-1` and `TD1` are one. */
export function plainGroup(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '');
}

/** Words for all students together. They may stand in a path of groups, `promo+TD1+TP1`, and choose nothing. */
const EVERYONE: ReadonlySet<string> = new Set(
  ['promo', 'everyone', 'all', 'plenary', 'iedereen', 'allen', 'plenair', 'jaargroep', 'alle'].map(plainGroup),
);

/** Whether a name stands for all students together. */
export function isEveryone(name: string): boolean {
  return EVERYONE.has(plainGroup(name));
}

/** Groups that are each other's alternatives by their name: TD1, TD2 and TD3 are the family TD. */
export interface GroupFamily {
  /** The letters the names begin with, in capitals; empty for names such as 1 or A. */
  readonly name: string;
  /** In order of number. */
  readonly groups: readonly string[];
}

/** The families of a list of group names, in order of name; spellings of one group count once, as the first of them. */
export function groupFamilies(names: readonly string[]): readonly GroupFamily[] {
  const families = new Map<string, Map<string, string>>();
  for (const name of [...names].sort(inOrder)) {
    const family = familyOfGroup(name);
    const known = families.get(family) ?? new Map<string, string>();
    if (!known.has(plainGroup(name))) known.set(plainGroup(name), name);
    families.set(family, known);
  }
  return [...families].sort(byKeys(([name]) => name)).map(([name, groups]) => ({ name, groups: [...groups.values()] }));
}

/** The family of a group: `TD` of TD1; empty for names that begin with no letters, or with one. */
export function familyOfGroup(name: string): string {
  return /^(\p{L}{2,})[\s._-]*\d/u.exec(name)?.[1]?.toUpperCase() ?? '';
}

/** By letters, then by number: group 2 stands before group 10. */
const inOrder = byKeys<string>(
  (name) => plainGroup(name).replace(/\d.*$/, ''),
  (name) => Number(/\d{1,9}/.exec(name)?.[0] ?? -1),
  (name) => plainGroup(name),
  (name) => name,
);
