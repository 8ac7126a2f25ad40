/** A text as its bare words: lower case, without accents, signs and doubled blanks, so that spellings of one word meet. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The bare words without blanks between them: `hoor-college`, `Hoor college` and `hoorcollege` are one. */
export function joinedWords(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}
