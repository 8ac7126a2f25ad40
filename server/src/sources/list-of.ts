/** The words of a list that is written with commas, over as many lines as it needs. */
export function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
}
