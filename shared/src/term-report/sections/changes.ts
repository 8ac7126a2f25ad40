import type { FoundDocument } from '../../contract/index.js';
import { type AssessmentMoment, assessmentKey, curriculumGiven, studyYearOf } from '../../schedule/index.js';
import type { ReportContext } from '../report-context.js';
import { column, type ReportCell, type ReportSection, type ReportTable, words } from '../term-report.js';
import { changedSignals, isFound, measuresTable, THEN_AND_NOW } from './beside.js';
import { cohortCell } from './weeks.js';

/**
 * What students were told otherwise since it was first known: dates, weights and forms, with the day of each change; and what became of
 * the signals, the decisions and the load since the last report of the same weeks.
 */
export function changesSection(context: ReportContext): ReportSection {
  const told = toldOtherwise(context);
  const since = sinceLast(context);
  return { id: 'changes', facts: [...told.facts, ...since.facts], tables: [...told.tables, ...since.tables] };
}

type Part = Pick<ReportSection, 'facts' | 'tables'>;

function toldOtherwise({ input, overview: { term }, cohorts }: ReportContext): Part {
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
  return { facts: [words('report.changes', { count: rows.length })], tables };
}

function momentCell({ dueOn, weightPercent, kind }: AssessmentMoment): ReportCell {
  return words('report.moment', {
    day: dueOn === null ? words('report.noDate') : { kind: 'day', on: dueOn },
    weight: weightPercent === null ? words('report.noWeight') : words('report.weight', { weight: weightPercent }),
    form: words(`assessmentKind.${kind}`),
  });
}

/** Of the live schedule, also in a report of a scenario, whose effect stands in the comparison. */
function sinceLast(context: ReportContext): Part {
  const { last } = context.input;
  if (!last) return { facts: [words('report.noLast')], tables: [] };
  const live = context.live();
  const cohorts = live?.overview.cohorts ?? context.cohorts;
  const found = (live?.findings ?? context.findings()).filter(isFound);
  const known = new Set(last.measures.map(({ studyYear }) => studyYear));
  const asked = new Set(cohorts.map(({ studyYear }) => studyYear).filter((year) => known.has(year)));
  const isOfBoth = ({ studyYear }: FoundDocument) => asked.has(studyYear);
  const [then, now] = [last.found.filter(isOfBoth), found.filter(isOfBoth)];
  const signals = changedSignals('since', then, now);
  const fact = words('report.sinceLast', { day: { kind: 'day', on: last.on }, version: last.dataVersion });
  const title = words('report.table.sinceLast');
  return {
    facts: [fact, ...signals.facts],
    tables: [
      measuresTable({ id: 'since', title }, THEN_AND_NOW, last.measures, cohorts),
      ...signals.tables,
      ...decided(then, now),
    ],
  };
}

/** The signals of both reports about which something was decided in between. */
function decided(then: readonly FoundDocument[], now: readonly FoundDocument[]): readonly ReportTable[] {
  const before = new Map(then.map(({ id, decision }) => [id, decision?.status ?? 'new']));
  const rows = now.flatMap(({ id, rule, studyYear, weeks, decision }): readonly (readonly ReportCell[])[] => {
    const [from, to] = [before.get(id), decision?.status ?? 'new'];
    if (from === undefined || from === to) return [];
    return [
      [
        ...[
          words(`rule.${rule}.title`),
          cohortCell(studyYear),
          weeks.length > 0 ? ({ kind: 'weeks', weeks } as const) : null,
        ],
        ...[words(`findingState.${from}`), words(`findingState.${to}`), decision?.reason ?? null],
      ],
    ];
  });
  const columns = [
    ...[column('rule'), column('cohort'), column('weeks')],
    ...[column('before'), column('after'), column('reason')],
  ];
  return rows.length > 0 ? [{ id: 'decided', title: words('report.table.decided'), columns, rows }] : [];
}
