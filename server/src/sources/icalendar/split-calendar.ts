import { type ContentLine, contentLines } from './content-lines.js';

/** A component of a calendar that was not parsed yet, without the components inside it. */
export interface Block {
  readonly line: number;
  readonly lines: readonly ContentLine[];
  /** The components directly inside it: the rules of a time zone. */
  readonly inner: readonly Block[];
}

/** A calendar cut in pieces, so that a piece that can't be read costs no other. */
export interface CalendarParts {
  readonly header: readonly ContentLine[];
  readonly zones: readonly Block[];
  readonly events: readonly Block[];
  /** Events without an end, before which another one begins. */
  readonly unclosed: readonly Block[];
  /** The line at which the file breaks off, null when it is whole. */
  readonly brokenOffAt: number | null;
}

interface OpenBlock extends Block {
  readonly name: string;
  readonly lines: ContentLine[];
  readonly inner: Block[];
}

interface Splitting {
  readonly header: ContentLine[];
  readonly closed: { readonly name: string; readonly block: Block }[];
  readonly unclosed: Block[];
  readonly open: OpenBlock[];
  ended: boolean;
  lastLine: number;
}

const OUTER = /^(VCALENDAR|VEVENT|VTIMEZONE|VTODO|VJOURNAL|VFREEBUSY)$/;

/** Cuts a calendar, as bytes in a text of one character each, into its events and time zones. Never fails. */
export function splitCalendar(bytes: string): CalendarParts {
  const splitting: Splitting = { header: [], closed: [], unclosed: [], open: [], ended: false, lastLine: 1 };
  for (const line of contentLines(bytes)) {
    splitting.lastLine = line.line;
    const border = /^(BEGIN|END)[ \t]*:[ \t]*([A-Za-z-]{1,40})[ \t]*$/i.exec(line.bytes);
    const name = border?.[2]?.toUpperCase() ?? '';
    if (!border) addLine(splitting, line);
    else if (border[1]?.toUpperCase() === 'BEGIN') begin(splitting, name, line.line);
    else end(splitting, name);
  }
  return parts(splitting);
}

function addLine({ open, header }: Splitting, line: ContentLine): void {
  const block = open.at(-1);
  if (block) block.lines.push(line);
  else header.push(line);
}

/** What stands on its own closes whatever was left open before it. */
function begin(splitting: Splitting, name: string, line: number): void {
  if (OUTER.test(name)) abandon(splitting);
  if (name === 'VCALENDAR') splitting.ended = false;
  else splitting.open.push({ name, line, lines: [], inner: [] });
}

function end(splitting: Splitting, name: string): void {
  const { open } = splitting;
  if (name === 'VCALENDAR') {
    abandon(splitting);
    splitting.ended = true;
    return;
  }
  const from = open.findLastIndex((block) => block.name === name);
  if (from < 0) return;
  const [block] = open.splice(from);
  if (!block) return;
  const parent = open.at(-1);
  if (parent) parent.inner.push(block);
  else splitting.closed.push({ name, block });
}

function abandon(splitting: Splitting): void {
  const [outer] = splitting.open.splice(0);
  if (outer?.name === 'VEVENT') splitting.unclosed.push(outer);
}

function parts(splitting: Splitting): CalendarParts {
  const named = (name: string) =>
    splitting.closed.filter((closed) => closed.name === name).map((closed) => closed.block);
  const [left] = splitting.open;
  const cut = left?.name === 'VEVENT' ? [left] : [];
  return {
    header: splitting.header,
    zones: named('VTIMEZONE'),
    events: named('VEVENT'),
    unclosed: [...splitting.unclosed, ...cut],
    brokenOffAt: splitting.ended && splitting.open.length === 0 ? null : (left?.line ?? splitting.lastLine),
  };
}
