import { LIMITS } from '../limits.js';
import { type ContentLine, contentLines, lineText, type Stretch } from './content-lines.js';

/** A component of a calendar: the lines between its BEGIN and its END, not parsed yet. */
export interface Block extends Stretch {
  readonly name: string;
  /** Which of the calendars in the file it stands in. */
  readonly calendar: number;
  /** The components directly inside it: the rules of a time zone, the alarms of an event. */
  readonly inner: readonly Block[];
}

/** A calendar cut in pieces, so that a piece that can't be read costs no other. */
export interface CalendarParts {
  /** What a calendar says of itself, by calendar: `METHOD`, `PRODID`. */
  readonly headers: readonly (readonly ContentLine[])[];
  /** Whole components of calendars, in order. */
  readonly blocks: readonly Block[];
  /** Events without an end, before which another one begins. */
  readonly unclosed: readonly Block[];
  /** The line at which the file breaks off, null when it is whole. */
  readonly brokenOffAt: number | null;
}

interface OpenBlock {
  readonly name: string;
  readonly line: number;
  readonly start: number;
  readonly calendar: number;
  readonly inner: Block[];
}

interface Splitting {
  readonly headers: ContentLine[][];
  readonly closed: Block[];
  readonly unclosed: Block[];
  readonly open: OpenBlock[];
  ended: boolean;
  lastLine: number;
  /** Where the line that is looked at begins. */
  at: number;
}

const OUTER = /^(VCALENDAR|VEVENT|VTIMEZONE|VTODO|VJOURNAL|VFREEBUSY)$/;
const EVENT = /^(VEVENT|VTODO)$/;
/** Calendars nest two deep. */
const DEEPEST = 8;
const LONGEST_HEADER = 50;

/** Cuts a calendar, as bytes in a text of one character each, into its components. Never fails. */
export function splitCalendar(bytes: string): CalendarParts {
  const splitting: Splitting = { headers: [], closed: [], unclosed: [], open: [], ended: false, lastLine: 1, at: 0 };
  for (const line of contentLines(bytes, { line: 1, start: 0, end: bytes.length })) {
    splitting.lastLine = line.line;
    splitting.at = line.start;
    const border = mayBeBorder(bytes, line) ? borderIn(lineText(bytes, line, 200)) : null;
    if (!border) addToHeader(splitting, line);
    else if (border.begins) begin(splitting, border.name, line);
    else end(splitting, border.name);
    if (splitting.unclosed.length + splitting.closed.length > LIMITS.rows) break;
  }
  return parts(splitting, bytes.length);
}

/** By its first letter, after blanks: B or E. */
function mayBeBorder(bytes: string, { start, end }: ContentLine): boolean {
  if (end - start > 200) return false;
  const letter = bytes.charCodeAt(start) | 32;
  return letter === 98 || letter === 101 || letter === 32 || letter === 41;
}

function borderIn(text: string): { readonly begins: boolean; readonly name: string } | null {
  const found = /^\s*(BEGIN|END)[ \t]*:[ \t]*([A-Za-z-]{1,40})[ \t]*$/i.exec(text);
  return found ? { begins: found[1]?.toUpperCase() === 'BEGIN', name: found[2]?.toUpperCase() ?? '' } : null;
}

function addToHeader({ open, headers }: Splitting, line: ContentLine): void {
  const header = headers.at(-1);
  if (open.length === 0 && header && header.length < LONGEST_HEADER) header.push(line);
}

/** What stands on its own closes whatever was left open before it. */
function begin(splitting: Splitting, name: string, { line, end: stop }: ContentLine): void {
  if (OUTER.test(name)) abandon(splitting, splitting.at);
  if (name === 'VCALENDAR') {
    splitting.ended = false;
    splitting.headers.push([]);
    return;
  }
  const calendar = Math.max(0, splitting.headers.length - 1);
  if (splitting.open.length < DEEPEST) splitting.open.push({ name, line, start: stop + 1, calendar, inner: [] });
}

function end(splitting: Splitting, name: string): void {
  const { open } = splitting;
  if (name === 'VCALENDAR') {
    abandon(splitting, splitting.at);
    splitting.ended = true;
    return;
  }
  const from = open.findLastIndex((block) => block.name === name);
  if (from < 0) return;
  const [block] = open.splice(from);
  if (!block) return;
  const closed = { ...block, end: splitting.at };
  const parent = open.at(-1);
  if (parent) parent.inner.push(closed);
  else splitting.closed.push(closed);
}

function abandon(splitting: Splitting, at: number): void {
  const [outer] = splitting.open.splice(0);
  if (outer && EVENT.test(outer.name)) splitting.unclosed.push({ ...outer, end: at });
}

function parts(splitting: Splitting, end: number): CalendarParts {
  const [left] = splitting.open;
  const cut = left && EVENT.test(left.name) ? [{ ...left, end }] : [];
  return {
    headers: splitting.headers,
    blocks: splitting.closed,
    unclosed: [...splitting.unclosed, ...cut],
    brokenOffAt: splitting.ended && splitting.open.length === 0 ? null : (left?.line ?? splitting.lastLine),
  };
}

/** The lines of a block itself, without those of the components inside it. */
export function* linesOf(bytes: string, block: Block): Generator<ContentLine> {
  const lines = contentLines(bytes, { line: block.line + 1, start: block.start, end: block.end });
  if (block.inner.length === 0) return yield* lines;
  const inner = [...block.inner].reverse();
  for (const line of lines) {
    while ((inner.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= line.start) inner.pop();
    const inside = inner.at(-1);
    if (!inside || line.start < inside.start) yield line;
  }
}
