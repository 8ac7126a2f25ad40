/** A header as its bare letters, digits and percent signs: case, accents, blanks, underscores and dots do not count. */
export function headerWords(header: string): string {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '');
}
