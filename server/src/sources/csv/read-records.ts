import Papa from 'papaparse';
import type { ImportIssueCode, IssueValues } from '../import-issue.js';
import { LIMITS } from '../limits.js';
import type { RawRow } from '../raw-sheet.js';
import { unescapeFormula } from './formula-escape.js';

interface RecordIssue {
  readonly code: ImportIssueCode;
  readonly row: number | null;
  readonly values: IssueValues;
}

/** The records of a text, each with the number of the line on which it starts. Empty cells are null. */
export interface CsvRecords {
  readonly delimiter: string;
  readonly rows: readonly RawRow[];
  readonly issues: readonly RecordIssue[];
}

interface Layout {
  readonly delimiter: string;
  /** The number of the text's first line in the file. */
  readonly firstLine: number;
}

/** Splits a text with `\n` line ends into records. A record with line breaks inside quotes covers several lines. */
export function readRecords(text: string, layout: Layout): CsvRecords {
  const { delimiter } = layout;
  // One record more than allowed is enough to know that there are too many.
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', preview: LIMITS.rows + 2 });
  const tooBig = sizeIssue(parsed.data);
  if (tooBig) return { delimiter, rows: [], issues: [tooBig] };
  const rows = numbered(parsed.data, layout.firstLine);
  const quotes = quoteIssues(parsed.errors, rows);
  const tooLong = lengthIssues(rows);
  if (tooLong.length > 0) return { delimiter, rows: [], issues: quotes.length > 0 ? quotes : tooLong };
  const filled = rows.slice(0, rows.findLastIndex((row) => row.cells.length > 0) + 1);
  const issues = [...quotes, ...cutOff(text, filled)];
  return { delimiter, rows: filled, issues };
}

function numbered(records: readonly string[][], firstLine: number): readonly RawRow[] {
  let line = firstLine;
  return records.map((cells) => {
    const row = { row: line, cells: withoutTrailingBlanks(cells) };
    line += 1 + lineBreaksIn(cells);
    return row;
  });
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((total, cell) => total + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

function withoutTrailingBlanks(cells: readonly string[]): RawRow['cells'] {
  if (cells.every((cell) => cell.trim() === '')) return [];
  return cells.map((cell) => (cell.trim() === '' ? null : unescapeFormula(cell)));
}

function sizeIssue(records: readonly string[][]): RecordIssue | null {
  if (records.length > LIMITS.rows + 1) return { code: 'rows-too-many', row: null, values: { limit: LIMITS.rows } };
  const wide = records.find((cells) => cells.length > LIMITS.columns);
  return wide ? { code: 'columns-too-many', row: null, values: { count: wide.length, limit: LIMITS.columns } } : null;
}

/** A cell longer than any program makes: a quotation mark or a separator is not what it seems. */
function lengthIssues(rows: readonly RawRow[]): readonly RecordIssue[] {
  for (const { row, cells } of rows) {
    const long = cells.find((cell) => typeof cell === 'string' && cell.length > LIMITS.cellLength);
    if (typeof long === 'string') {
      return [{ code: 'cell-too-long', row, values: { length: long.length, limit: LIMITS.cellLength } }];
    }
  }
  return [];
}

function quoteIssues(errors: readonly Papa.ParseError[], rows: readonly RawRow[]): readonly RecordIssue[] {
  const faults = errors.filter((error) => error.type === 'Quotes');
  const unterminated = faults.find((error) => error.code === 'MissingQuotes');
  if (unterminated) return [quoteIssue('quote-unterminated', unterminated, rows)];
  return faults.slice(0, 1).map((error) => quoteIssue('quote-malformed', error, rows));
}

function quoteIssue(code: ImportIssueCode, error: Papa.ParseError, rows: readonly RawRow[]): RecordIssue {
  return { code, row: rows[error.row ?? -1]?.row ?? null, values: {} };
}

/** A last line that stops short, without a line end, below lines that are all complete: the upload broke off. */
function cutOff(text: string, rows: readonly RawRow[]): readonly RecordIssue[] {
  const last = rows.at(-1);
  const others = rows.slice(0, -1).filter((row) => row.cells.length > 1);
  const width = others[0]?.cells.length ?? 0;
  if (!last || text.endsWith('\n') || others.length < 2) return [];
  const complete = others.every((row) => row.cells.length >= width);
  return complete && last.cells.length > 0 && last.cells.length < width
    ? [{ code: 'file-truncated', row: last.row, values: {} }]
    : [];
}
