import type { ReportTable } from '@evenkeel/shared/term-report';
import { capitalised } from '../capitalised.js';
import type { ReportWords } from '../report-words.js';
import { columnShares, columnWidths, isOnOneLine, mayBreak, numberWidth } from './column-shares.js';
import type { Printable } from './printable-text.js';
import { type PrintedChart, printedCharts } from './printed-charts.js';
import type { SourceBelow } from './sources-below.js';
import type { PrintedCell } from './turned-table.js';
import { wordedTable } from './worded-table.js';

/** What is put into words with: the norm is that of the charts. */
export interface Wording {
  readonly norm: number;
  readonly said: ReportWords;
}

/** What a table is printed with. */
interface Printing extends Wording {
  readonly print: Printable;
}

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

/** The table in words, as the fonts can show them, with how it shares the width of the page. */
export function printedTable(table: ReportTable, { norm, said, print }: Printing): PrintedTable {
  const { heads: headTexts, numeric, rows: texts, below } = wordedTable(table, said);
  const heads = headTexts.map(print.text);
  const rows = texts.map((row) => row.map((lines) => lines.map(print.text)));
  const shares = columnShares(
    heads,
    rows.map((row) => row.map((lines) => lines.join(' '))),
    numeric,
  );
  const widths = columnWidths(shares, numeric);
  const isShort = (lines: PrintedCell, at: number) =>
    lines.length === 1 && lines.every((line) => isOnOneLine(line, widths[at] ?? 0));
  return {
    title: print.text(capitalised(said.text(table.title))),
    heads: heads.map((text, at) => ({ text, breaks: mayBreak(text, widths[at] ?? 0) })),
    numeric,
    shares,
    numberWidth: numberWidth(numeric),
    rows,
    oneLine: rows.map((row) => row.every(isShort)),
    oneLineHeads: heads.every((head, at) => isOnOneLine(head, widths[at] ?? 0, 'head')),
    levels: rows.map((row, at) => row.map((_, column) => table.levels?.[at]?.[column] ?? -1)),
    charts: printedCharts(table, norm, said),
    sources: below.map((source) => ({
      ...source,
      text: print.text(source.text),
      shownUrl: print.text(source.url ?? ''),
    })),
  };
}
