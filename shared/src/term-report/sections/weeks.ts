import { weekNumberOf } from '../../calendar/index.js';
import type { ReportContext } from '../report-context.js';
import {
  column,
  type ReportCell,
  type ReportColumn,
  type ReportSection,
  type ReportTable,
  words,
} from '../term-report.js';

export const cohortCell = (studyYear: number): ReportCell => words('report.cohort', { year: studyYear });

const MEASURES = ['peakToMean', 'cv', 'hoover', 'gini', 'jain'] as const;

/** How evenly the load lies, beside the norm. */
export function balanceSection({ overview, cohorts }: ReportContext): ReportSection {
  const columns: ReportColumn[] = [
    ...[column('cohort'), column('ec', 'count'), column('students', 'count'), column('nominal', 'hours')],
    ...[column('peak', 'hours'), column('peakWeek'), column('above', 'count'), column('excess', 'hours')],
    ...MEASURES.map((id): ReportColumn => ({ id, head: words(`balance.${id}`), kind: 'ratio' })),
  ];
  const rows = cohorts.map((cohort): readonly ReportCell[] => [
    cohortCell(cohort.studyYear),
    cohort.ec,
    cohort.students,
    cohort.nominal,
    cohort.peak?.hours ?? null,
    cohort.peak ? { kind: 'weeks', weeks: [cohort.peak.week] } : null,
    cohort.weeksAboveNorm,
    cohort.balance?.excess ?? null,
    ...MEASURES.map((id) => cohort.balance?.[id] ?? null),
  ]);
  const facts = [
    words('report.norm', { norm: overview.norm }),
    ...MEASURES.map((id) =>
      words('report.definition', { term: words(`balance.${id}`), meaning: words(`balance.${id}.definition`) }),
    ),
  ];
  return { id: 'balance', facts, tables: [{ id: 'balance', title: words('report.table.balance'), columns, rows }] };
}

/** The hours of each week of each cohort: a row a week, so that it fits on paper. */
export function heatSection({ overview, cohorts }: ReportContext): ReportSection {
  const table: ReportTable = {
    id: 'heat',
    title: words('report.table.heat'),
    columns: [
      column('week'),
      column('starts'),
      column('weekKind'),
      ...cohorts.map(
        ({ studyYear }): ReportColumn => ({ id: `year${studyYear}`, head: cohortCell(studyYear), kind: 'hours' }),
      ),
      ...cohorts.map(
        ({ studyYear }): ReportColumn => ({
          id: `deadlines${studyYear}`,
          head: words('report.column.deadlines', { cohort: cohortCell(studyYear) }),
          kind: 'count',
        }),
      ),
    ],
    rows: overview.weeks.map(({ week, start, kind }, at): readonly ReportCell[] => [
      String(weekNumberOf(week)),
      { kind: 'day', on: start },
      words(`weekKind.${kind}`),
      ...cohorts.map(({ cells }) => cells[at]?.hours ?? null),
      ...cohorts.map(({ cells }) => cells[at]?.deadlines ?? null),
    ]),
    levels: overview.weeks.map((_, at) => [null, null, null, ...cohorts.map(({ cells }) => cells[at]?.level ?? null)]),
  };
  return { id: 'heat', facts: [words('report.heat', { norm: overview.norm })], tables: [table] };
}
