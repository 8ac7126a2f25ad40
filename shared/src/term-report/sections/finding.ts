import { conclusion } from '../../report/index.js';
import type { ReportContext } from '../report-context.js';
import { type ReportCell, type ReportSection, words } from '../term-report.js';

/** The conclusion for the cohorts that the report is about: how many weeks ask for attention, and what lies behind them. */
export function findingSection({ overview, cohorts, hotspots }: ReportContext): ReportSection {
  const found = conclusion(overview.weeks, cohorts, hotspots);
  const { weeksInTerm, weeksNeedingAttention, weeksAccepted, weeksThatCannotBeTold, causes } = found;
  const list = (weeks: typeof weeksNeedingAttention): ReportCell => ({ kind: 'weeks', weeks });
  const facts: ReportCell[] = [
    words('report.weeks', {
      count: weeksNeedingAttention.length,
      weeks: weeksInTerm,
      list: list(weeksNeedingAttention),
    }),
  ];
  if (causes.length > 0) {
    facts.push(
      words('report.causes', { causes: { kind: 'list', cells: causes.map((rule) => words(`rule.${rule}.title`)) } }),
    );
  }
  if (weeksAccepted.length > 0) facts.push(words('report.accepted', { list: list(weeksAccepted) }));
  if (weeksThatCannotBeTold > 0) facts.push(words('report.untold', { count: weeksThatCannotBeTold }));
  return { id: 'finding', facts, tables: [] };
}
