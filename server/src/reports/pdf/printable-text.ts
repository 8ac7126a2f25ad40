import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';

const FONT_PACKAGE = '@expo-google-fonts/source-sans-3';
const FONT_FILES = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'] as const;
/** Stands in the place of a character that the font does not have. */
export const REPLACEMENT = '□';
/** Texts are cut after so many characters. */
export const MOST_CHARACTERS = 1000;
/** Words that are longer may be broken anywhere. */
const LONGEST_WORD = 24;
const BREAK = '\u200b';

/** The fonts of the report, as files of their package. */
export function fontFiles(): readonly Buffer[] {
  return FONT_FILES.map((file) => readFileSync(fileURLToPath(import.meta.resolve(`${FONT_PACKAGE}/${file}`))));
}

/** Makes texts that the fonts can show, and remembers what they could not. */
export interface Printable {
  readonly text: (text: string) => string;
  /** The characters that were replaced, each once, by their code: `U+1F600`. */
  readonly replaced: () => readonly string[];
  /** How the texts begin that were cut. */
  readonly shortened: () => readonly string[];
}

let known: ReadonlySet<number> | undefined;

/** The characters that every font of the report has. */
function knownCharacters(): ReadonlySet<number> {
  if (known) return known;
  const sets = fontFiles().map((bytes) => {
    const font = create(bytes);
    return new Set('characterSet' in font ? font.characterSet : []);
  });
  const [first = new Set<number>(), ...others] = sets;
  known = new Set([...first].filter((code) => others.every((other) => other.has(code))));
  return known;
}

/** A printer of texts, which remembers what it replaced and cut. */
export function printable(): Printable {
  const characters = knownCharacters();
  const replaced = new Set<string>();
  const shortened: string[] = [];
  const shown = (character: string): string => {
    if (/[\t\n\r]/.test(character)) return ' ';
    const code = character.codePointAt(0) ?? 0;
    // control characters have glyphs in some fonts, and are no text all the same
    if (characters.has(code) && !/\p{C}/u.test(character)) return character;
    replaced.add(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    return REPLACEMENT;
  };
  return {
    text(text) {
      const all = [...text];
      if (all.length > MOST_CHARACTERS) shortened.push(`${all.slice(0, 40).map(shown).join('')}…`);
      const cut = all.length > MOST_CHARACTERS ? [...all.slice(0, MOST_CHARACTERS - 1), '…'] : all;
      return breakable(cut.map(shown).join(''));
    },
    replaced: () => [...replaced],
    shortened: () => shortened,
  };
}

/** Puts places to break into words that are too long for a column. */
function breakable(text: string): string {
  return text.replace(new RegExp(`\\S{${LONGEST_WORD},}`, 'gu'), (word) =>
    [...word].map((character, at) => (at > 0 && at % 12 === 0 ? BREAK + character : character)).join(''),
  );
}
