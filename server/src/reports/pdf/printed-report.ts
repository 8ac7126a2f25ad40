import { writtenYear } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import { type ReportSection, type TermReport, words } from '@evenkeel/shared/term-report';
import { capitalised } from '../capitalised.js';
import { type ReportWords, reportWords, termCell } from '../report-words.js';
import { POINTS } from './column-shares.js';
import { MOST_CHARACTERS, type Printable, printable } from './printable-text.js';
import { type PrintedTable, type Printing, printedTable } from './printed-table.js';
import { lineHeight } from './report-fonts.js';

/** A report as the template prints it: words and nothing to decide. */
export interface PrintedReport {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
  readonly page: string;
  readonly contents: string;
  /** Of texts, in parts of their size. */
  readonly lineHeight: number;
  /** Sizes in tables. */
  readonly points: typeof POINTS;
  readonly notes: readonly string[];
  readonly sections: readonly PrintedSection[];
}

/**
 * Sections that begin a page: the list of all stressors, and what explains the report. What lies between two such pages is set by itself, on all
 * processors, and not again for page numbers that change elsewhere.
 */
const START_A_PAGE: ReadonlySet<ReportSection['id']> = new Set(['teaching', 'definitions']);

/** A space at which no line ends. */
const NO_LINE_ENDS_HERE = '\u00a0';

interface PrintedSection {
  readonly title: string;
  /** Whether it stands before the contents: the finding, so that its page can be handed out. */
  readonly leads: boolean;
  readonly startsPage: boolean;
  readonly facts: readonly string[];
  readonly tables: readonly PrintedTable[];
}

/** The words of a report in a language, as the fonts can show them; what they could not is listed in the notes. */
export function printedReport(report: TermReport, language: Language): PrintedReport {
  const said = reportWords(language, NO_LINE_ENDS_HERE);
  const print = printable();
  const text = (cell: Parameters<ReportWords['text']>[0]) => print.text(said.text(cell));
  const { programme, year, term, scenario, student } = report;
  const sections = report.sections.map((section) => printedSection(section, { norm: report.norm, said, print }));
  const subtitle = text(
    words('report.subtitle', { programme: programme.name, year: writtenYear(year), term: termCell(term) }),
  );
  const about = [
    ...(student?.profile ? [{ kind: 'both', ...student.profile } as const] : []),
    ...(student?.pathway ? [words(`report.pathway.${student.pathway}`)] : []),
    ...(scenario === null ? [] : [words('report.ofScenario', { name: scenario })]),
  ];
  return {
    language,
    title: text(words('report.title')),
    subtitle: [subtitle, ...about.map(text)].join(' · '),
    footer: text(words('report.footer')),
    page: text(words('report.page')),
    contents: text(words('report.contents')),
    lineHeight: lineHeight(),
    points: POINTS,
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
    leads: id === 'finding',
    startsPage: START_A_PAGE.has(id),
    facts: shown.map((fact) => print.text(capitalised(said.text(fact)))),
    tables: tables.map((table) => printedTable(table, printing)),
  };
}
