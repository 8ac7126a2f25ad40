/** A line of a calendar as it was before it was folded, one character a byte, with the number of its first line in the file. */
export interface ContentLine {
  readonly line: number;
  readonly bytes: string;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The unfolded lines of a calendar. They are put together as bytes (one character each), because exporters fold in the middle of a
 * letter; only then may they be decoded. Lines end in CRLF, LF or CR.
 */
export function* contentLines(bytes: string): Generator<ContentLine> {
  let open: ContentLine | null = null;
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = lineEnd(bytes, start);
    const text = bytes.slice(start, end);
    number += 1;
    start = end + (bytes.charCodeAt(end) === CARRIAGE_RETURN && bytes.charCodeAt(end + 1) === LINE_FEED ? 2 : 1);
    if (open && /^[ \t]/.test(text)) {
      open = { line: open.line, bytes: open.bytes + text.slice(1) };
      continue;
    }
    if (open && open.bytes.trim() !== '') yield open;
    open = { line: number, bytes: text };
  }
  if (open && open.bytes.trim() !== '') yield open;
}

function lineEnd(bytes: string, start: number): number {
  for (let index = start; index < bytes.length; index += 1) {
    const code = bytes.charCodeAt(index);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return index;
  }
  return bytes.length;
}
