import { conclusion } from '../../report/index.js';
import type { CheckedMove } from '../../what-if/index.js';
import type { ReportContext } from '../report-context.js';
import { column, type ReportCell, type ReportSection, type ReportTable, words } from '../term-report.js';
import { cohortCell } from './weeks.js';

/** The conclusion for the cohorts that the report is about: which weeks ask for attention, what lies behind them, and what could help. */
export function findingSection(context: ReportContext): ReportSection {
  const { overview, cohorts, hotspots } = context;
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
  return { id: 'finding', facts, tables: hotspots.length > 0 ? [inShort(context)] : [] };
}

/** A row for each run of weeks: all that a committee has to know of it before it reads on. */
function inShort({ hotspots, moves }: ReportContext): ReportTable {
  return {
    id: 'in-short',
    title: words('report.table.inShort'),
    columns: [column('weeks'), column('cohort'), column('hours', 'hours'), column('because'), column('helps')],
    rows: hotspots.map((hotspot): readonly ReportCell[] => {
      const rules = [...new Set(hotspot.findings.map(({ rule }) => rule))];
      return [
        { kind: 'weeks', weeks: hotspot.weeks },
        cohortCell(hotspot.studyYear),
        hotspot.hours,
        { kind: 'list', cells: rules.map((rule) => words(`rule.${rule}.title`)) },
        helpCell(moves(hotspot)),
      ];
    }),
  };
}

/** The most helpful move of those that make no other week one that asks for attention. */
function helpCell(moves: readonly CheckedMove[]): ReportCell {
  const best = moves.find(({ newHotspotWeeks }) => newHotspotWeeks.length === 0);
  if (!best) return words('report.noMove');
  const { title, courseCode, from, to, hoursThisWeek } = best;
  return words('report.move', {
    ...{ title, course: courseCode, from: { kind: 'day', on: from }, to: { kind: 'day', on: to } },
    hours: -hoursThisWeek,
  });
}
