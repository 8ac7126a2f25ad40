import { knownCharacters } from './report-fonts.js';

/** Stands in the place of a character that the font does not have. */
export const REPLACEMENT = '□';
/** Texts are cut after so many characters. */
export const MOST_CHARACTERS = 1000;
/** Words that are longer may be broken anywhere. */
const LONGEST_WORD = 24;
const BREAK = '\u200b';

/** What the fonts could not show. */
export interface NotShown {
  /** The characters that were replaced, each once, by their code: `U+1F600`. */
  readonly replaced: () => readonly string[];
  /** How the texts begin that were cut. */
  readonly shortened: () => readonly string[];
}

/** Makes texts that the fonts can show, and remembers what they could not. */
export interface Printable extends NotShown {
  readonly text: (text: string) => string;
}

/** A printer of texts, which remembers what it replaced and cut. */
export function printable(): Printable {
  const characters = knownCharacters();
  const replaced = new Set<string>();
  const shortened: string[] = [];
  const shown = (character: string): string => {
    if (/[\t\n\r]/.test(character)) return ' ';
    const code = character.codePointAt(0) ?? 0;
    if (characters.has(code)) return character;
    replaced.add(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    return REPLACEMENT;
  };
  const isWhole = (text: string): boolean => {
    if (text.length >= MOST_CHARACTERS) return false;
    for (let at = 0; at < text.length; at++) if (!characters.has(text.charCodeAt(at))) return false;
    return true;
  };
  return {
    text(text) {
      // nearly all texts: nothing to replace and nothing to cut
      if (isWhole(text)) return breakable(text);
      const all = [...text];
      if (all.length > MOST_CHARACTERS) shortened.push(`${all.slice(0, 40).map(shown).join('')}…`);
      const cut = all.length > MOST_CHARACTERS ? [...all.slice(0, MOST_CHARACTERS - 1), '…'] : all;
      return breakable(cut.map(shown).join(''));
    },
    replaced: () => [...replaced],
    shortened: () => shortened,
  };
}

const LONG_WORDS = new RegExp(`\\S{${LONGEST_WORD},}`, 'gu');

/** Puts places to break into words that are too long for a column. */
function breakable(text: string): string {
  return text.replace(LONG_WORDS, (word) =>
    [...word].map((character, at) => (at > 0 && at % 12 === 0 ? BREAK + character : character)).join(''),
  );
}
