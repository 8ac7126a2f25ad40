/** A text as its bare words: lower case, without accents, signs and doubled blanks, so that spellings of one word meet. */
export function plainWords(text: string): string {
  return text
    .replace(/[ßøØæÆœŒłŁ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Letters of their own that are no letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ł: 'l',
  Ł: 'l',
};

/** The bare words without blanks between them: `hoor-college`, `Hoor college` and `hoorcollege` are one. */
export function joinedWords(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}
