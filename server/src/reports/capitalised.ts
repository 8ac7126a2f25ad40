/** The text as a sentence, a title or the head of a column begins: messages that others take in begin with a small letter. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
