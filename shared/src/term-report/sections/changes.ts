import { weekNumberOf } from '../../calendar/index.js';
import type { OverviewDocument } from '../../contract/index.js';
import { type AssessmentMoment, assessmentKey, curriculumGiven, studyYearOf } from '../../schedule/index.js';
import type { ReportContext } from '../report-context.js';
import { column, type ReportCell, type ReportSection, type ReportTable, words } from '../term-report.js';
import { cohortCell } from './weeks.js';

/** What students were told otherwise since it was first known: dates, weights and forms, with the day of each change. */
export function changesSection({ input, overview: { term }, cohorts }: ReportContext): ReportSection {
  const { schedule, programmeCode, academicYear, history } = input;
  const taken = curriculumGiven(schedule, programmeCode, academicYear).filter((entry) =>
    cohorts.some(({ studyYear }) => studyYear === studyYearOf(entry)),
  );
  const own = new Set(taken.map(({ courseCode }) => courseCode));
  const isInTerm = ({ dueOn }: AssessmentMoment) =>
    dueOn === null || term === null || (term.start <= dueOn && dueOn <= term.end);
  const rows = schedule.assessments
    .filter((one) => one.academicYear === academicYear && own.has(one.courseCode))
    .flatMap((one) => {
      const revisions = history?.assessments.get(assessmentKey(one.courseCode, one.code))?.revisions ?? [];
      return revisions
        .filter(({ before, after }) => isInTerm(before) || isInTerm(after))
        .map(({ on, before, after }): readonly ReportCell[] => [
          ...[one.title, one.courseCode, { kind: 'day', on } as const],
          ...[momentCell(before), momentCell(after)],
        ]);
    });
  const columns = [column('part'), column('course'), column('changedOn'), column('before'), column('after')];
  const tables: readonly ReportTable[] =
    rows.length > 0 ? [{ id: 'changes', title: words('report.table.changes'), columns, rows }] : [];
  return { id: 'changes', facts: [words('report.changes', { count: rows.length })], tables };
}

function momentCell({ dueOn, weightPercent, kind }: AssessmentMoment): ReportCell {
  return words('report.moment', {
    day: dueOn === null ? words('report.noDate') : { kind: 'day', on: dueOn },
    weight: weightPercent === null ? words('report.noWeight') : words('report.weight', { weight: weightPercent }),
    form: words(`assessmentKind.${kind}`),
  });
}

/** This term against the same term of the year before, and a scenario against the live schedule. */
export function comparisonSection(context: ReportContext): ReportSection {
  const [live, before] = [context.live(), context.before()];
  const parts = [
    ...(live ? [against(context, live, 'live')] : []),
    before ? against(context, before.overview, before.year) : NO_YEAR_BEFORE,
  ];
  return {
    id: 'comparison',
    facts: parts.flatMap(({ facts }) => facts),
    tables: parts.flatMap(({ tables }) => tables),
  };
}

type Comparison = Pick<ReportSection, 'facts' | 'tables'>;

const NO_YEAR_BEFORE: Comparison = { facts: [words('report.noYearBefore')], tables: [] };

/** The same cohorts in another overview: of the year that is named, or of the live schedule. */
function against({ overview, cohorts }: ReportContext, other: OverviewDocument, named: string): Comparison {
  const year = named === 'live' ? words('report.live') : named;
  const pairs = cohorts.flatMap((now) => {
    const then = other.cohorts.find(({ studyYear }) => studyYear === now.studyYear);
    return then ? [{ now, then }] : [];
  });
  const measures: ReportTable = {
    id: `comparison-${named}`,
    title: words('report.table.comparison', { year }),
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
    id: `comparison-weeks-${named}`,
    title: words('report.table.comparisonWeeks', { year }),
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
  const fact = named === 'live' ? words('report.comparisonLive') : words('report.comparison', { year });
  return { facts: [fact], tables: [measures, weeks] };
}

function hoursOf(
  cells: readonly { readonly week: string; readonly hours: number | null }[],
  number: number,
): number | null {
  return cells.find(({ week }) => Number(week.slice(-2)) === number)?.hours ?? null;
}
