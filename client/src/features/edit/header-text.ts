/** The header of a column of the template as words: `due_date` is "Due date". */
export function headerText(header: string): string {
  const words = header.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
