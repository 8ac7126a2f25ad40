import { TERM_REPORT_SCHEMA, type TermReportDocument } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import { type ColumnKind, type ReportCell, type TermReport, words } from '@evenkeel/shared/term-report';
import { reportWords } from './report-words.js';

/** A report as JSON: values with their words beside them, in a versioned envelope. */
export function reportDocument(report: TermReport, language: Language): TermReportDocument {
  const said = reportWords(language);
  const both = (value: ReportCell, kind?: ColumnKind) => ({ value, text: said.text(value, kind) });
  const { sections, measures, found, ...about } = report;
  return {
    schema: TERM_REPORT_SCHEMA,
    language,
    ...about,
    measures: [...measures],
    found: [...found],
    sections: sections.map(({ id, facts, tables }) => ({
      id,
      title: said.text(words(`report.section.${id}`)),
      facts: facts.map((fact) => both(fact)),
      tables: tables.map((table) => ({
        id: table.id,
        title: said.text(table.title),
        columns: table.columns.map(({ id: column, head, kind }) => ({ id: column, title: said.text(head), kind })),
        rows: table.rows.map((row) => row.map((cell, at) => both(cell, table.columns[at]?.kind))),
      })),
    })),
  };
}
