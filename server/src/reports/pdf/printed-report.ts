import { writtenYear } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import { type TermReport, words } from '@evenkeel/shared/term-report';
import { once } from '@evenkeel/shared/util';
import { type ReportWords, reportWords, termCell } from '../report-words.js';
import { POINTS } from './column-shares.js';
import { MOST_CHARACTERS, type NotShown, printable } from './printable-text.js';
import { type PrintedSection, sectionInPrint } from './printed-section.js';
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

/** A space at which no line ends. */
const NO_LINE_ENDS_HERE = '\u00a0';

const WORDS: Readonly<Record<Language, () => ReportWords>> = {
  nl: once(() => reportWords('nl', NO_LINE_ENDS_HERE)),
  en: once(() => reportWords('en', NO_LINE_ENDS_HERE)),
};

/** The words of a report in a language, as the fonts can show them; what they could not is listed in the notes. */
export function printedReport(report: TermReport, language: Language): PrintedReport {
  const said = WORDS[language]();
  const print = printable();
  const text = (cell: Parameters<ReportWords['text']>[0]) => print.text(said.text(cell));
  const { programme, year, term, norm, scenario, student } = report;
  const sections = report.sections.map((section) => sectionInPrint(section, { norm, said }));
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
    sections: sections.map(({ printed }) => printed),
    notes: notesOf(said, [...sections, print]),
  };
}

function notesOf(said: ReportWords, parts: readonly NotShown[]): readonly string[] {
  const replaced = [...new Set(parts.flatMap((part) => part.replaced()))];
  const shortened = parts.flatMap((part) => part.shortened());
  const list = (texts: readonly string[]) => ({ kind: 'list', cells: texts }) as const;
  return [
    ...(replaced.length > 0 ? [said.text(words('report.replaced', { list: list(replaced) }))] : []),
    ...(shortened.length > 0
      ? [said.text(words('report.shortened', { list: list(shortened), most: MOST_CHARACTERS }))]
      : []),
  ];
}
