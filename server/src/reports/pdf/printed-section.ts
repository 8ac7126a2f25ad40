import { type ReportSection, words } from '@evenkeel/shared/term-report';
import { capitalised } from '../capitalised.js';
import { type NotShown, printable } from './printable-text.js';
import { type PrintedTable, printedTable, type Wording } from './printed-table.js';

export interface PrintedSection {
  readonly title: string;
  /** Whether it stands before the contents: the finding, so that its page can be handed out. */
  readonly leads: boolean;
  readonly startsPage: boolean;
  readonly facts: readonly string[];
  readonly tables: readonly PrintedTable[];
}

/** A section in words, with what could not be shown of it. */
export interface SectionInPrint extends NotShown {
  readonly printed: PrintedSection;
}

/**
 * Sections that begin a page: the list of all stressors, and what explains the report. What lies between two such pages is set by itself, on all
 * processors, and not again for page numbers that change elsewhere.
 */
const START_A_PAGE: ReadonlySet<ReportSection['id']> = new Set(['teaching', 'definitions']);

const known = new WeakMap<ReportSection, Wording & SectionInPrint>();

/** The section as the fonts can show it, put into words once: the rules and the thresholds are the same section in many reports. */
export function sectionInPrint(section: ReportSection, { norm, said }: Wording): SectionInPrint {
  const before = known.get(section);
  if (before?.norm === norm && before.said === said) return before;
  const made = { norm, said, ...inWords(section, { norm, said }) };
  known.set(section, made);
  return made;
}

function inWords({ id, facts, tables }: ReportSection, { norm, said }: Wording): SectionInPrint {
  const print = printable();
  const isEmpty = facts.length === 0 && tables.length === 0;
  const shown = isEmpty ? [words('report.empty')] : facts;
  const printed: PrintedSection = {
    title: print.text(said.text(words(`report.section.${id}`))),
    leads: id === 'finding',
    startsPage: START_A_PAGE.has(id),
    facts: shown.map((fact) => print.text(capitalised(said.text(fact)))),
    tables: tables.map((table) => printedTable(table, { norm, said, print })),
  };
  const { replaced, shortened } = print;
  return { printed, replaced, shortened };
}
