import { weekNumberOf } from '../../calendar/index.js';
import { assessmentKey, curriculumGiven } from '../../schedule/index.js';
import type { ReportContext } from '../report-context.js';
import { column, type ReportCell, type ReportSection, type ReportTable, words } from '../term-report.js';
import { cohortCell } from './weeks.js';

/** What students were told otherwise since it was first known: dates, weights and forms, with the day of each change. */
export function changesSection({ input }: ReportContext): ReportSection {
  const { schedule, programmeCode, academicYear, history } = input;
  const own = new Set(curriculumGiven(schedule, programmeCode, academicYear).map(({ courseCode }) => courseCode));
  const rows = schedule.assessments
    .filter((one) => one.academicYear === academicYear && own.has(one.courseCode))
    .flatMap((one) =>
      (history?.assessments.get(assessmentKey(one.courseCode, one.code))?.revisions ?? []).map(
        ({ on, before, after }): readonly ReportCell[] => [
          one.title,
          one.courseCode,
          { kind: 'day', on },
          momentCell(before),
          momentCell(after),
        ],
      ),
    );
  const columns = [column('part'), column('course'), column('changedOn'), column('before'), column('after')];
  const tables: readonly ReportTable[] =
    rows.length > 0 ? [{ id: 'changes', title: words('report.table.changes'), columns, rows }] : [];
  return { id: 'changes', facts: [words('report.changes', { count: rows.length })], tables };
}

interface Moment {
  readonly dueOn: string | null;
  readonly weightPercent: number | null;
  readonly kind: string;
}

function momentCell({ dueOn, weightPercent, kind }: Moment): ReportCell {
  return words('report.moment', {
    day: dueOn === null ? words('report.noDate') : ({ kind: 'day', on: dueOn } as ReportCell), // a day of the schedule
    weight: weightPercent === null ? words('report.noWeight') : words('report.weight', { weight: weightPercent }),
    form: words(`assessmentKind.${kind}`),
  });
}

/** This term against the same term of the year before. */
export function comparisonSection({ overview, cohorts, before }: ReportContext): ReportSection {
  if (!before) return { id: 'comparison', facts: [words('report.noYearBefore')], tables: [] };
  const pairs = cohorts.flatMap((now) => {
    const then = before.overview.cohorts.find(({ studyYear }) => studyYear === now.studyYear);
    return then ? [{ now, then }] : [];
  });
  const measures: ReportTable = {
    id: 'comparison',
    title: words('report.table.comparison', { year: before.year }),
    columns: [
      ...[column('cohort'), column('peakThen', 'hours'), column('peak', 'hours')],
      ...[
        column('aboveThen', 'count'),
        column('above', 'count'),
        column('excessThen', 'hours'),
        column('excess', 'hours'),
      ],
    ],
    rows: pairs.map(({ now, then }): readonly ReportCell[] => [
      cohortCell(now.studyYear),
      ...[then.peak?.hours ?? null, now.peak?.hours ?? null],
      ...[then.weeksAboveNorm, now.weeksAboveNorm],
      ...[then.balance?.excess ?? null, now.balance?.excess ?? null],
    ]),
  };
  const weeks: ReportTable = {
    id: 'comparison-weeks',
    title: words('report.table.comparisonWeeks', { year: before.year }),
    columns: [
      column('week'),
      ...pairs.flatMap(({ now: { studyYear } }) => [
        {
          id: `then${studyYear}`,
          head: words('report.column.then', { cohort: cohortCell(studyYear) }),
          kind: 'hours' as const,
        },
        {
          id: `now${studyYear}`,
          head: words('report.column.now', { cohort: cohortCell(studyYear) }),
          kind: 'hours' as const,
        },
      ]),
    ],
    rows: overview.weeks.map(({ week }, at): readonly ReportCell[] => [
      String(weekNumberOf(week)),
      ...pairs.flatMap(({ now, then }) => [hoursOf(then.cells, weekNumberOf(week)), now.cells[at]?.hours ?? null]),
    ]),
  };
  return { id: 'comparison', facts: [words('report.comparison', { year: before.year })], tables: [measures, weeks] };
}

function hoursOf(
  cells: readonly { readonly week: string; readonly hours: number | null }[],
  number: number,
): number | null {
  return cells.find(({ week }) => Number(week.slice(-2)) === number)?.hours ?? null;
}
