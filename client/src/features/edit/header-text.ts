/** Words that are written otherwise than the template has them. */
const WRITTEN: Readonly<Record<string, string>> = { ec: 'EC', pct: '%' };

/** The header of a column of the template as words: `due_date` is "Due date". */
export function headerText(header: string): string {
  const words = header
    .split('_')
    .map((word) => WRITTEN[word] ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
