/** A header as its bare letters, digits and percent signs: case, accents, blanks, underscores and dots do not count. */
export function headerWords(header: string): string {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '');
}

/** The header without what stands in brackets: "duur (uren)" is also looked for as "duur". */
export function headerWithoutBrackets(header: string): string {
  return headerWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ''));
}
