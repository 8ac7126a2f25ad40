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
  const scan: Scan = { text, delimiter: delimiter.charCodeAt(0), at: 0, line: firstLine, above: [], fault: null };
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
  /** The last record: a value that stands below itself is not kept twice. */
  above: readonly Cell[];
  fault: QuoteFault['code'] | null;
}

/** The cells of the next record, none for a blank one. */
function nextRecord(scan: Scan): readonly Cell[] {
  const { text } = scan;
  const cells: Cell[] = [];
  let filled = false;
  for (;;) {
    const isQuoted = text.charCodeAt(scan.at) === QUOTE;
    const cell = isQuoted ? quotedCell(scan) : plainCell(scan, scan.above[cells.length]);
    if (cell !== null) filled = true;
    cells.push(cell);
    if (text.charCodeAt(scan.at) !== scan.delimiter) break;
    scan.at += 1;
  }
  stepOverLineEnd(scan);
  return filled ? cells : [];
}

function plainCell(scan: Scan, above: Cell | undefined): Cell {
  const { text, delimiter } = scan;
  const start = scan.at;
  let at = start;
  for (let code = text.charCodeAt(at); at < text.length; code = text.charCodeAt(at)) {
    if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    at += 1;
  }
  scan.at = at;
  if (typeof above === 'string' && above.length === at - start && text.startsWith(above, start)) return above;
  return at === start ? null : cellOf(text.slice(start, at));
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
  const rest = plainCell(scan, undefined);
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
