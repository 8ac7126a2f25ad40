import { type ReportCell, type ReportTable, words } from '@evenkeel/shared/term-report';
import { capitalised } from '../capitalised.js';
import type { ReportWords } from '../report-words.js';
import { amountsJoined } from './amounts-joined.js';
import { columnShares, columnWidths, isOnOneLine, mayBreak, numberWidth } from './column-shares.js';
import type { Printable } from './printable-text.js';
import { type PrintedChart, printedCharts } from './printed-charts.js';
import { type CellParts, rowsTogether } from './rows-together.js';
import { type SourceBelow, sourcesBelow } from './sources-below.js';
import { isTooWide, turned, type WordedTable } from './turned-table.js';

/** What a table is put into words with. */
export interface Printing {
  readonly norm: number;
  readonly said: ReportWords;
  readonly print: Printable;
}

/** A cell as it is printed: the lines below each other. */
type PrintedCell = readonly string[];

interface PrintedHead {
  readonly text: string;
  /** Whether it has to be seen where its words can be broken. */
  readonly breaks: boolean;
}

export interface PrintedTable {
  readonly title: string;
  readonly heads: readonly PrintedHead[];
  /** Whether the column holds numbers, which stand to the right. */
  readonly numeric: readonly boolean[];
  /** How the columns of text share the width; 0 for a column of numbers. */
  readonly shares: readonly number[];
  /** Of each column of numbers, in centimetres. */
  readonly numberWidth: number;
  readonly rows: readonly (readonly PrintedCell[])[];
  /** Whether all of a row surely stands on one line: how high it is need not be measured then, which is a third of the work. */
  readonly oneLine: readonly boolean[];
  /** The same of the heads. */
  readonly oneLineHeads: boolean;
  /** Steps of colour by row and column; -1 for none. */
  readonly levels: readonly (readonly number[])[];
  readonly charts: readonly PrintedChart[];
  readonly sources: readonly PrintedSource[];
}

interface PrintedSource extends SourceBelow {
  /** The address as it can be broken into lines. */
  readonly shownUrl: string;
}

/** The table in words, as the fonts can show them. */
export function printedTable(given: ReportTable, { norm, said, print }: Printing): PrintedTable {
  const table = amountsJoined(given);
  const { title, columns, levels } = table;
  const untold = print.text(said.text(words('report.untoldCell')));
  const linesOf = (parts: CellParts, at: number): PrintedCell => {
    const kind = columns[at]?.kind ?? 'text';
    return parts.map((part) => {
      if (part === null) return kind === 'text' ? '–' : untold;
      return isDay(part) ? unbroken(said.text(part)) : said.text(part, kind);
    });
  };
  const worded: WordedTable = {
    heads: columns.map(({ head }) => capitalised(said.text(head))),
    numeric: columns.map(({ kind }) => kind !== 'text'),
    rows: rowsTogether(table).map((row) => row.map(linesOf)),
  };
  const laid = !levels && isTooWide(worded) ? turned(worded, said.text(words('report.column.figure'))) : worded;
  const heads = laid.heads.map(print.text);
  const { numeric } = laid;
  const { rows, below } = withSources(
    laid.rows,
    columns.findIndex(({ id }) => id === 'authority'),
  );
  const printed = rows.map((row) => row.map((lines) => lines.map(print.text)));
  const shares = columnShares(
    heads,
    printed.map((row) => row.map((lines) => lines.join(' '))),
    numeric,
  );
  const widths = columnWidths(shares, numeric);
  const isShort = (lines: PrintedCell, at: number) =>
    lines.length === 1 && lines.every((line) => isOnOneLine(line, widths[at] ?? 0));
  return {
    title: print.text(capitalised(said.text(title))),
    heads: heads.map((text, at) => ({ text, breaks: mayBreak(text, widths[at] ?? 0) })),
    numeric,
    shares,
    numberWidth: numberWidth(numeric),
    rows: printed,
    oneLine: printed.map((row) => row.every(isShort)),
    oneLineHeads: heads.every((head, at) => isOnOneLine(head, widths[at] ?? 0, 'head')),
    levels: rows.map((row, at) => row.map((_, column) => levels?.[at]?.[column] ?? -1)),
    charts: printedCharts(table, norm, said),
    sources: below.map((source) => ({
      ...source,
      text: print.text(source.text),
      shownUrl: print.text(source.url ?? ''),
    })),
  };
}

function isDay(cell: ReportCell): boolean {
  return typeof cell === 'object' && cell?.kind === 'day';
}

/** The text with spaces at which no line ends. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

type Rows = readonly (readonly PrintedCell[])[];

/** Returning sources in the column named stand below the table. */
function withSources(rows: Rows, column: number): { readonly rows: Rows; readonly below: readonly SourceBelow[] } {
  if (column < 0) return { rows, below: [] };
  const { cells, below } = sourcesBelow(rows.map((row) => (row[column] ?? []).join(' ')));
  const sourced = (row: readonly PrintedCell[], at: number) => row.with(column, [cells[at] ?? '']);
  return { rows: rows.map(sourced), below };
}
