import type { Cell, RawRow } from '../raw-sheet.js';
import { unescapeFormula } from './formula-escape.js';

/** Why a text stops being a table, with the line on which the record starts. */
export interface QuoteFault {
  readonly code: 'quote-unterminated' | 'quote-malformed';
  readonly row: number;
}

/** The records of a text with the line on which each starts. */
export interface SplitRecords {
  readonly rows: RawRow[];
  /** The first fault with quotation marks. */
  readonly fault: QuoteFault | null;
}

interface Layout {
  readonly delimiter: string;
  readonly firstLine: number;
  /** One record more than allowed is enough to know that there are too many. */
  readonly mostRows: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits a text into records (RFC 4180). Lines end with any of the three line ends, also with several kinds in one file. Written
 * out by character and straight into rows: of a file of 100 MB, lists of texts in between would fill half a gigabyte.
 */
export function splitRecords(text: string, { delimiter, firstLine, mostRows }: Layout): SplitRecords {
  const scan: Scan = {
    ...{ text, delimiter: delimiter.charCodeAt(0), at: 0, line: firstLine },
    ...{ above: [], known: [], fault: null },
  };
  const rows: RawRow[] = [];
  let fault: QuoteFault | null = null;
  while (scan.at < text.length && rows.length < mostRows) {
    const row = scan.line;
    const cells = nextRecord(scan);
    if (scan.fault !== null && (fault === null || scan.fault === 'quote-unterminated'))
      fault = { code: scan.fault, row };
    rows.push({ row, cells });
    if (cells.length > 0) scan.above = cells;
  }
  return { rows, fault };
}

interface Scan {
  readonly text: string;
  readonly delimiter: number;
  at: number;
  line: number;
  /** The last record. */
  above: readonly Cell[];
  /** Values of each column by a hash of their letters: most columns hold few, and none of those is kept twice. */
  readonly known: (string | undefined)[][];
  fault: QuoteFault['code'] | null;
}

/** The cells of the next record, none for a blank one. */
function nextRecord(scan: Scan): readonly Cell[] {
  const { text, above } = scan;
  // as long as the last one: a list that grows takes twice the memory
  const cells = new Array<Cell>(above.length);
  let count = 0;
  let filled = false;
  for (;;) {
    const isQuoted = text.charCodeAt(scan.at) === QUOTE;
    const cell = isQuoted ? quotedCell(scan) : plainCell(scan, count);
    if (cell !== null) filled = true;
    cells[count] = cell;
    count += 1;
    if (text.charCodeAt(scan.at) !== scan.delimiter) break;
    scan.at += 1;
  }
  stepOverLineEnd(scan);
  if (!filled) return [];
  if (cells.length > count) cells.length = count;
  return cells;
}

function plainCell(scan: Scan, column: number): Cell {
  const { text, delimiter } = scan;
  const start = scan.at;
  const { length } = text;
  let at = start;
  let hash = 0;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  scan.at = at;
  if (at === start) return null;
  const above = scan.above[column];
  if (typeof above === 'string' && isAt(text, start, above, at - start)) return above;
  return knownText(scan, column, { start, end: at, hash });
}

/** Values remembered of a column: a power of two. */
const KNOWN = 1024;
/** Longer ones are seldom the same. */
const LONGEST_KNOWN = 64;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

function knownText({ text, known }: Scan, column: number, { start, end, hash }: Span): Cell {
  if (end - start > LONGEST_KNOWN || column > LONGEST_KNOWN) return cellOf(text.slice(start, end));
  known[column] ??= new Array<string | undefined>(KNOWN);
  const values = known[column];
  const slot = (hash ^ (hash >>> 10)) & (KNOWN - 1);
  const before = values[slot];
  if (before !== undefined && isAt(text, start, before, end - start)) return before;
  const cell = cellOf(text.slice(start, end));
  if (typeof cell === 'string' && cell.length === end - start) values[slot] = cell;
  return cell;
}

function isAt(text: string, start: number, part: string, length: number): boolean {
  if (part.length !== length) return false;
  for (let at = 0; at < length; at += 1) {
    if (text.charCodeAt(start + at) !== part.charCodeAt(at)) return false;
  }
  return true;
}

/** The text, null where it holds nothing but blanks. Only what does not start with a letter or sign is worth looking through. */
function cellOf(text: string): Cell {
  const first = text.charCodeAt(0);
  const isPlain = first > 0x20 && first < 0x7f;
  return !isPlain && text.trim() === '' ? null : unescapeFormula(text);
}

/** A mark that is never closed takes the rest of the file; text behind a closing one belongs to no format. Both are kept, and said. */
function quotedCell(scan: Scan): Cell {
  const { text } = scan;
  let from = scan.at + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return unterminated(scan, value + text.slice(from));
    value += text.slice(from, close);
    scan.at = close + 1;
    if (text.charCodeAt(scan.at) !== QUOTE) break;
    value += '"';
    from = scan.at + 1;
  }
  countLines(scan, value);
  value = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  const rest = plainCell(scan, Number.MAX_SAFE_INTEGER);
  if (rest === null) return cellOf(value);
  scan.fault ??= 'quote-malformed';
  return cellOf(`${value}"${String(rest)}`);
}

function unterminated(scan: Scan, rest: string): Cell {
  scan.at = scan.text.length;
  scan.fault = 'quote-unterminated';
  return cellOf(rest);
}

function countLines(scan: Scan, value: string): void {
  if (!value.includes('\n') && !value.includes('\r')) return;
  scan.line += value.split(/\r\n?|\n/).length - 1;
}

function stepOverLineEnd(scan: Scan): void {
  const { text } = scan;
  if (scan.at >= text.length) return;
  const isPair = text.charCodeAt(scan.at) === CARRIAGE_RETURN && text.charCodeAt(scan.at + 1) === LINE_FEED;
  scan.at += isPair ? 2 : 1;
  scan.line += 1;
}
