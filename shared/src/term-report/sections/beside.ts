import type { CohortRowDocument, FindingDocument, FoundDocument } from '../../contract/index.js';
import { changedFindings } from '../../report/index.js';
import {
  type ColumnKind,
  column,
  type ReportCell,
  type ReportColumn,
  type ReportMeasures,
  type ReportSection,
  type ReportTable,
  words,
} from '../term-report.js';
import { cohortCell } from './weeks.js';

export function isFound(finding: FindingDocument): finding is FoundDocument {
  return finding.status === 'found';
}

/** The figures of a cohort that another report is held beside. */
export function measuresOf({ studyYear, peak, weeksAboveNorm, balance }: CohortRowDocument): ReportMeasures {
  return { studyYear, peak: peak?.hours ?? null, weeksAboveNorm, excess: balance?.excess ?? null };
}

/** What the two sides of a comparison are called. */
export interface Sides {
  readonly before: ReportCell;
  readonly now: ReportCell;
}

/** Two reports of the same weeks, one after the other. */
export const THEN_AND_NOW: Sides = { before: words('report.side.then'), now: words('report.side.now') };

/** Two columns beside each other: the same figure on both sides. */
export function sidedColumns(id: string, kind: ColumnKind, what: ReportCell, { before, now }: Sides): ReportColumn[] {
  const head = (side: ReportCell) => words('report.column.sided', { what, side });
  return [
    { id: `${id}Then`, head: head(before), kind },
    { id, head: head(now), kind },
  ];
}

/** The figures of the cohorts that are on both sides. */
export function measuresTable(
  table: Pick<ReportTable, 'id' | 'title'>,
  sides: Sides,
  then: readonly ReportMeasures[],
  cohorts: readonly CohortRowDocument[],
): ReportTable {
  const both = (id: string, kind: ColumnKind) => sidedColumns(id, kind, words(`report.column.${id}`), sides);
  const columns = [column('cohort'), ...both('peak', 'hours'), ...both('above', 'count'), ...both('excess', 'hours')];
  const rows = cohorts.flatMap((cohort): readonly (readonly ReportCell[])[] => {
    const [now, before] = [measuresOf(cohort), then.find(({ studyYear }) => studyYear === cohort.studyYear)];
    if (!before) return [];
    return [
      [
        cohortCell(cohort.studyYear),
        ...[before.peak, now.peak],
        ...[before.weeksAboveNorm, now.weeksAboveNorm],
        ...[before.excess, now.excess],
      ],
    ];
  });
  return { ...table, columns, rows };
}

/** What is found on both sides: how much went, came, moved and stayed, and what that is. */
export function changedSignals(
  id: string,
  then: readonly FoundDocument[],
  now: readonly FoundDocument[],
): Pick<ReportSection, 'facts' | 'tables'> {
  const { solved, fresh, moved } = changedFindings(then, now);
  const stayed = now.length - fresh.length - moved.length;
  const fact = words('report.signals', {
    ...{ solved: solved.length, fresh: fresh.length },
    ...{ moved: moved.length, stayed },
  });
  const rows = [
    ...solved.map((finding) => rowOf('solved', finding)),
    ...fresh.map((finding) => rowOf('fresh', finding)),
    ...moved.map(({ after }) => rowOf('moved', after)),
  ];
  const columns = [column('change'), column('rule'), column('cohort'), column('weeks'), column('found')];
  const table = { id: `signals-${id}`, title: words('report.table.signals'), columns, rows };
  return { facts: [fact], tables: rows.length > 0 ? [table] : [] };
}

function rowOf(change: 'solved' | 'fresh' | 'moved', finding: FoundDocument): readonly ReportCell[] {
  const { rule, studyYear, weeks } = finding;
  return [
    words(`report.signal.${change}`),
    words(`rule.${rule}.title`),
    cohortCell(studyYear),
    weeks.length > 0 ? { kind: 'weeks', weeks } : null,
    { kind: 'found', finding },
  ];
}
