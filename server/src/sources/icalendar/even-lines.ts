/** The whole file is indented, as by a program that wrote it from an indented text: its lines are not folded. */
const INDENTED = /^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR[ \t]*\r?\n[ \t]+[A-Z-]{1,40}[:;]/i;

/** The bytes with lines that end in LF or CRLF and begin where they should; no line gets another number. */
export function withEvenLines(bytes: string): string {
  const ended = /\r(?!\n)/.test(bytes) ? bytes.replace(/\r(?!\n)/g, '\n') : bytes;
  return INDENTED.test(ended) ? ended.replace(/\n[ \t]+(?=[A-Za-z][A-Za-z0-9-]{0,60}[:;])/g, '\n') : ended;
}
