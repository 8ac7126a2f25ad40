import type { Language } from '@evenkeel/shared/messages';
import { type ReportSection, type ReportTable, type TermReport, words } from '@evenkeel/shared/term-report';
import { type ReportWords, reportWords, termCell } from '../report-words.js';
import { columnShares, numberWidth } from './column-shares.js';
import { MOST_CHARACTERS, type Printable, printable } from './printable-text.js';
import { type PrintedChart, printedCharts } from './printed-charts.js';

/** A report as the template prints it: words and nothing to decide. */
export interface PrintedReport {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
  readonly page: string;
  readonly contents: string;
  readonly notes: readonly string[];
  readonly sections: readonly PrintedSection[];
}

/**
 * Sections that begin a page: the hotspots, the list of all stressors, and what explains the report. What lies between two such pages is set
 * by itself, on all processors, and not again for page numbers that change elsewhere: that halves the time.
 */
const START_A_PAGE: ReadonlySet<ReportSection['id']> = new Set(['hotspots', 'teaching', 'definitions']);

interface PrintedSection {
  readonly title: string;
  readonly startsPage: boolean;
  readonly facts: readonly string[];
  readonly tables: readonly PrintedTable[];
}

interface PrintedTable {
  readonly title: string;
  readonly heads: readonly string[];
  /** Whether the column holds numbers, which stand to the right. */
  readonly numeric: readonly boolean[];
  /** How the columns of text share the width; 0 for a column of numbers. */
  readonly shares: readonly number[];
  /** Of each column of numbers, in centimetres. */
  readonly numberWidth: number;
  readonly rows: readonly (readonly string[])[];
  /** Steps of colour by row and column; -1 for none. */
  readonly levels: readonly (readonly number[])[];
  readonly charts: readonly PrintedChart[];
}

/** The words of a report in a language, as the fonts can show them; what they could not is listed in the notes. */
export function printedReport(report: TermReport, language: Language): PrintedReport {
  const said = reportWords(language);
  const print = printable();
  const text = (cell: Parameters<ReportWords['text']>[0]) => print.text(said.text(cell));
  const { programme, year, term, scenario } = report;
  const sections = report.sections.map((section) => printedSection(section, { norm: report.norm, said, print }));
  const subtitle = text(
    words('report.subtitle', { programme: programme.name, year: year.replace('-', '–'), term: termCell(term) }),
  );
  return {
    language,
    title: text(words('report.title')),
    subtitle: scenario === null ? subtitle : `${subtitle} · ${text(words('report.ofScenario', { name: scenario }))}`,
    footer: text(words('report.footer')),
    page: text(words('report.page')),
    contents: text(words('report.contents')),
    sections,
    notes: notesOf(said, print),
  };
}

function notesOf(said: ReportWords, print: Printable): readonly string[] {
  const [replaced, shortened] = [print.replaced(), print.shortened()];
  const list = (texts: readonly string[]) => ({ kind: 'list', cells: texts }) as const;
  return [
    ...(replaced.length > 0 ? [said.text(words('report.replaced', { list: list(replaced) }))] : []),
    ...(shortened.length > 0
      ? [said.text(words('report.shortened', { list: list(shortened), most: MOST_CHARACTERS }))]
      : []),
  ];
}

function printedSection({ id, facts, tables }: ReportSection, printing: Printing): PrintedSection {
  const { said, print } = printing;
  const isEmpty = facts.length === 0 && tables.length === 0;
  const shown = isEmpty ? [words('report.empty')] : facts;
  return {
    title: print.text(said.text(words(`report.section.${id}`))),
    startsPage: START_A_PAGE.has(id),
    facts: shown.map((fact) => print.text(said.text(fact))),
    tables: tables.map((table) => printedTable(table, printing)),
  };
}

interface Printing {
  readonly norm: number;
  readonly said: ReportWords;
  readonly print: Printable;
}

function printedTable(table: ReportTable, { norm, said, print }: Printing): PrintedTable {
  const { title, columns, rows, levels } = table;
  const untold = print.text(said.text(words('report.untoldCell')));
  const heads = columns.map(({ head }) => print.text(said.text(head)));
  const numeric = columns.map(({ kind }) => kind !== 'text');
  const texts = rows.map((row) =>
    row.map((cell, at) => {
      const kind = columns[at]?.kind ?? 'text';
      return cell === null ? (kind === 'text' ? '–' : untold) : print.text(said.text(cell, kind));
    }),
  );
  return {
    title: print.text(said.text(title)),
    heads,
    numeric,
    shares: columnShares(heads, texts, numeric),
    numberWidth: numberWidth(numeric),
    rows: texts,
    levels: rows.map((row, at) => row.map((_, column) => levels?.[at]?.[column] ?? -1)),
    charts: printedCharts(table, norm, said),
  };
}
