import { weekNumberOf, writtenYear } from '../../calendar/index.js';
import type { FindingDocument } from '../../contract/index.js';
import type { Beside, ReportContext } from '../report-context.js';
import {
  column,
  type ReportCell,
  type ReportColumn,
  type ReportSection,
  type ReportTable,
  words,
} from '../term-report.js';
import { changedSignals, isFound, measuresOf, measuresTable, type Sides, sidedColumns } from './beside.js';
import { cohortCell } from './weeks.js';

type Comparison = Pick<ReportSection, 'facts' | 'tables'>;

const NO_YEAR_BEFORE: Comparison = { facts: [words('report.noYearBefore')], tables: [] };

/** A scenario against the live schedule, and this term against the same term of the year before. */
export function comparisonSection(context: ReportContext): ReportSection {
  const [live, before] = [context.live(), context.before()];
  const parts = [...(live ? [againstLive(context, live)] : []), before ? againstYear(context, before) : NO_YEAR_BEFORE];
  return {
    id: 'comparison',
    facts: parts.flatMap(({ facts }) => facts),
    tables: parts.flatMap(({ tables }) => tables),
  };
}

const LIVE: Named = {
  id: 'live',
  year: words('report.live'),
  sides: { before: words('report.side.live'), now: words('report.side.scenario') },
};

/** The same findings have the same ids in both. */
function againstLive(context: ReportContext, live: Beside): Comparison {
  const signals = changedSignals('live', live.findings.filter(isFound), context.findings().filter(isFound));
  const tables = [...hoursTables(context, live, LIVE), ...signals.tables];
  return { facts: [words('report.comparisonLive'), ...signals.facts], tables };
}

/** Another year has other findings: how many of each rule there are is what can be compared. */
function againstYear(context: ReportContext, before: NonNullable<ReturnType<ReportContext['before']>>): Comparison {
  const { year, findings } = before;
  const named = { id: year, year, sides: { before: writtenYear(year), now: writtenYear(context.overview.year) } };
  return {
    facts: [words('report.comparison', { year: writtenYear(year) })],
    tables: [...hoursTables(context, before, named), rulesTable(named, findings, context.findings())],
  };
}

interface Named {
  readonly id: string;
  /** What it is held beside. */
  readonly year: ReportCell;
  readonly sides: Sides;
}

function hoursTables(context: ReportContext, { overview }: Beside, named: Named): readonly ReportTable[] {
  const title = words('report.table.comparison', { year: named.year });
  const then = overview.cohorts.map(measuresOf);
  return [
    measuresTable({ id: `comparison-${named.id}`, title }, named.sides, then, context.cohorts),
    weeksTable(context, overview, named),
  ];
}

function weeksTable({ overview, cohorts }: ReportContext, other: Beside['overview'], named: Named): ReportTable {
  const { id, year, sides } = named;
  const pairs = cohorts.flatMap((now) => {
    const then = other.cohorts.find(({ studyYear }) => studyYear === now.studyYear);
    return then ? [{ now, then }] : [];
  });
  return {
    id: `comparison-weeks-${id}`,
    title: words('report.table.comparisonWeeks', { year }),
    columns: [
      column('week'),
      ...pairs.flatMap(({ now: { studyYear } }) =>
        sidedColumns(`year${studyYear}`, 'hours', cohortCell(studyYear), sides),
      ),
    ],
    rows: overview.weeks.map(({ week }, at): readonly ReportCell[] => [
      String(weekNumberOf(week)),
      ...pairs.flatMap(({ now, then }) => [hoursOf(then.cells, weekNumberOf(week)), now.cells[at]?.hours ?? null]),
    ]),
  };
}

function hoursOf(
  cells: readonly { readonly week: string; readonly hours: number | null }[],
  number: number,
): number | null {
  return cells.find(({ week }) => Number(week.slice(-2)) === number)?.hours ?? null;
}

function rulesTable(
  { id, year, sides }: Named,
  then: readonly FindingDocument[],
  now: readonly FindingDocument[],
): ReportTable {
  const rules = [...new Set([...then, ...now].filter(isFound).map(({ rule }) => rule))].sort(byNumber);
  const columns: readonly ReportColumn[] = [
    column('rule'),
    { id: 'foundThen', head: sides.before, kind: 'count' },
    { id: 'foundNow', head: sides.now, kind: 'count' },
  ];
  return {
    id: `comparison-rules-${id}`,
    title: words('report.table.comparisonRules', { year }),
    columns,
    rows: rules.map((rule) => [words(`rule.${rule}.title`), timesFound(then, rule), timesFound(now, rule)]),
  };
}

/** T before C, and T2 before T10. */
function byNumber(one: string, other: string): number {
  return other.charCodeAt(0) - one.charCodeAt(0) || Number(one.slice(1)) - Number(other.slice(1));
}

/** Null where it was not found and the data for it were missing. */
function timesFound(findings: readonly FindingDocument[], rule: string): number | null {
  const own = findings.filter((finding) => finding.rule === rule);
  const times = own.filter(isFound).length;
  return times === 0 && own.length > 0 ? null : times;
}
