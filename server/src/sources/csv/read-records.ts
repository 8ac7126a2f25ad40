import type { ImportIssueCode, IssueValues } from '../import-issue.js';
import { LIMITS } from '../limits.js';
import type { RawRow } from '../raw-sheet.js';
import { splitRecords } from './split-records.js';

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

/** Splits a text into records. One with line breaks inside quotes covers several lines. */
export function readRecords(text: string, { delimiter, firstLine }: Layout): CsvRecords {
  const { rows, fault } = splitRecords(text, { delimiter, firstLine, mostRows: LIMITS.tableRows + 2 });
  const tooBig = sizeIssue(rows);
  if (tooBig) return { delimiter, rows: [], issues: [tooBig] };
  const quotes: readonly RecordIssue[] = fault ? [{ ...fault, values: {} }] : [];
  const tooLong = lengthIssues(rows);
  if (tooLong.length > 0) return { delimiter, rows: [], issues: quotes.length > 0 ? quotes : tooLong };
  const filled = rows.slice(0, rows.findLastIndex((row) => row.cells.length > 0) + 1);
  return { delimiter, rows: filled, issues: [...quotes, ...cutOff(text, filled)] };
}

function sizeIssue(rows: readonly RawRow[]): RecordIssue | null {
  if (rows.length > LIMITS.tableRows + 1)
    return { code: 'rows-too-many', row: null, values: { limit: LIMITS.tableRows } };
  const wide = rows.find(({ cells }) => cells.length > LIMITS.columns);
  const values = { count: wide?.cells.length ?? 0, limit: LIMITS.columns };
  return wide ? { code: 'columns-too-many', row: null, values } : null;
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

/** A last line that stops short, without a line end, below lines that are all complete: the upload broke off. */
function cutOff(text: string, rows: readonly RawRow[]): readonly RecordIssue[] {
  const last = rows.at(-1);
  const others = rows.slice(0, -1).filter((row) => row.cells.length > 1);
  const width = others[0]?.cells.length ?? 0;
  if (!last || /[\r\n]$/.test(text.slice(-1)) || others.length < 2) return [];
  const complete = others.every((row) => row.cells.length >= width);
  return complete && last.cells.length > 0 && last.cells.length < width
    ? [{ code: 'file-truncated', row: last.row, values: {} }]
    : [];
}
