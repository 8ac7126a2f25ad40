/** A stretch of the bytes of a calendar, and the number of the line it begins on. */
export interface Stretch {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A line of a calendar as it stands in its bytes, continued on further lines where it is folded. */
export interface ContentLine extends Stretch {
  readonly folded: boolean;
}

const SPACE = 32;
const TAB = 9;
const CARRIAGE_RETURN = 13;

/**
 * The lines of a stretch, each with its continuations. A blank line ends nothing: some programs write CR CR LF.
 * Nothing is copied here, because most lines are never looked at.
 */
export function* contentLines(bytes: string, { line, start, end }: Stretch): Generator<ContentLine> {
  let open: ContentLine | null = null;
  let number = line;
  for (let at = start; at < end; number += 1) {
    const feed = bytes.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    const first = bytes.charCodeAt(at);
    const blank = stop === at || (stop === at + 1 && first === CARRIAGE_RETURN);
    if (!blank && open && (first === SPACE || first === TAB)) {
      open = { line: open.line, start: open.start, end: stop, folded: true };
    } else if (!blank) {
      if (open) yield open;
      open = { line: number, start: at, end: stop, folded: false };
    }
    at = stop + 1;
  }
  if (open) yield open;
}

/**
 * The text of a line, unfolded; at most so many bytes of it. It is put together as bytes (one character each), because exporters
 * fold in the middle of a letter; only then may it be decoded.
 */
export function lineText(bytes: string, { start, end, folded }: ContentLine, most: number): string {
  const text = bytes.slice(start, Math.min(end, start + most));
  if (folded) return text.replace(/[\r\n]+[ \t]?/g, '');
  return text.charCodeAt(text.length - 1) === CARRIAGE_RETURN ? text.slice(0, -1) : text;
}
