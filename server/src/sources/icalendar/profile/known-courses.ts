import type { EventTexts } from '../event-texts.js';

/** A course that is stored already. */
export interface KnownCourse {
  readonly code: string;
  readonly name: string;
}

/** Finds a stored course: by a code as another source wrote it, and in the words of an event. */
export interface CourseFinder {
  /** The code as it is stored, of `psy-101` or `PSY101_2026`; null when no course has it. */
  readonly byCode: (written: string) => string | null;
  /** The course that an event names by its code, or else by its whole name. */
  readonly inEvent: (event: EventTexts) => string | null;
}

/** Shorter names are words that are in many titles. */
const SHORTEST_NAME = 8;
const MOST_WORDS = 400;

/** Looks for stored courses; each word is looked up, so it takes no longer with more courses. */
export function courseFinder(courses: readonly KnownCourse[]): CourseFinder {
  const codes = onlyOnes(courses.map(({ code }) => [plainCode(code), code] as const));
  const names = onlyOnes(courses.map(({ code, name }) => [plainName(name), code] as const));
  names.delete('');
  const byCode = (written: string) => codes.get(plainCode(written)) ?? partOfCode(written, codes);
  return {
    byCode,
    inEvent: ({ summary, categories, description, location }) =>
      codeIn(summary, codes) ??
      codeIn(categories, codes) ??
      codeIn(location, codes) ??
      codeIn(description, codes) ??
      nameIn(summary, names) ??
      nameIn(categories, names),
  };
}

type CodeByText = ReadonlyMap<string, string>;

/** What two courses share names neither. */
function onlyOnes(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [text, code] of pairs) {
    if (found.has(text) && found.get(text) !== code) twice.add(text);
    found.set(text, code);
  }
  for (const text of twice) found.delete(text);
  return found;
}

/** `PSY-101`, `psy 101` and `PSY101` are one code. */
function plainCode(code: string): string {
  return code.toUpperCase().replace(/[\s._/-]+/g, '');
}

function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.length < SHORTEST_NAME ? '' : plain;
}

/** What could be no other word: letters with digits, or a long number. */
function standsOut(code: string): boolean {
  return (/\d/.test(code) && /\p{L}/u.test(code) && code.length > 2) || /^\d{5,}$/.test(code);
}

/** A code with a section or a year behind it: `PHYS_040A_001_26F` holds `PHYS040A`. */
function partOfCode(written: string, codes: CodeByText): string | null {
  const words = written.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return wordsWithCode(words, codes);
}

function codeIn(text: string, codes: CodeByText): string | null {
  if (codes.size === 0 || text === '') return null;
  const words = text.split(/[^\p{L}\p{N}]+/u, MOST_WORDS).filter((word) => word !== '');
  return wordsWithCode(words, codes);
}

/** The first code that is a word, or up to three words together. */
function wordsWithCode(words: readonly string[], codes: CodeByText): string | null {
  for (let at = 0; at < words.length; at += 1) {
    for (const count of [3, 2, 1]) {
      const joined = words
        .slice(at, at + count)
        .join('')
        .toUpperCase();
      const code = standsOut(joined) ? codes.get(joined) : undefined;
      if (code !== undefined) return code;
    }
  }
  return null;
}

/** The longest name that stands in a text as whole words. */
function nameIn(text: string, names: CodeByText): string | null {
  if (names.size === 0) return null;
  const words = plainName(text).split(' ').slice(0, 40);
  for (let count = words.length; count > 0; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const code = names.get(words.slice(at, at + count).join(' '));
      if (code !== undefined) return code;
    }
  }
  return null;
}
