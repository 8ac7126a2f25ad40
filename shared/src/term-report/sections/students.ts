import { weekNumberOf } from '../../calendar/index.js';
import { isAsUsual } from '../../profiles/index.js';
import { type StudentRow, studentRows } from '../../report/index.js';
import type { StudentProfile } from '../../schedule/index.js';
import type { ReportContext } from '../report-context.js';
import { column, type ReportCell, type ReportSection, type ReportTable, words } from '../term-report.js';
import { cohortCell } from './weeks.js';

const SPREAD = ['min', 'p10', 'p50', 'p90', 'max'] as const;

/** How the weeks lie over what students can choose. */
export function pathwaysSection({ pathways, cohorts, overview }: ReportContext): ReportSection {
  const asked = pathways().cohorts.filter(({ studyYear }) => cohorts.some((cohort) => cohort.studyYear === studyYear));
  const choosing = asked.filter((cohort) => (cohort.pathways ?? 0) > 1);
  const shown = new Set(overview.weeks.map(({ week }) => week));
  const facts = asked.map((cohort) =>
    words((cohort.pathways ?? 0) > 1 ? 'report.pathways' : 'report.onePathway', {
      cohort: cohortCell(cohort.studyYear),
      count: cohort.pathways,
    }),
  );
  const tables = choosing.map(
    (cohort): ReportTable => ({
      id: `pathways${cohort.studyYear}`,
      title: words('report.table.pathways', { cohort: cohortCell(cohort.studyYear) }),
      columns: [column('week'), ...SPREAD.map((id) => column(id, 'hours'))],
      rows: cohort.weeks
        .filter(({ week }) => shown.has(week))
        .map((week): readonly ReportCell[] => [String(weekNumberOf(week.week)), ...SPREAD.map((id) => week[id])]),
    }),
  );
  return { id: 'pathways', facts, tables };
}

/** The same term for students with another starting position, below the usual one. */
export function profilesSection(context: ReportContext): ReportSection {
  const profiles = context.input.profiles ?? [];
  if (profiles.length === 0) return { id: 'profiles', facts: [words('report.noProfiles')], tables: [] };
  const usual = rowsOf(context, null);
  const rows = [
    ...cellsOf(words('report.usualStudent'), usual),
    ...profiles.flatMap((profile) =>
      cellsOf({ kind: 'both', ...profile.name }, isAsUsual(profile) ? usual : rowsOf(context, profile.id)),
    ),
  ];
  const columns = [
    column('profile'),
    column('cohort'),
    column('peak', 'hours'),
    column('peakWeek'),
    column('above', 'count'),
    column('hotspots', 'count'),
  ];
  const isAside = ({ commute, examDaysApart }: StudentProfile) => commute !== null || examDaysApart !== null;
  const facts = [words('report.profiles'), ...(profiles.some(isAside) ? [words('report.profilesAside')] : [])];
  return { id: 'profiles', facts, tables: [{ id: 'profiles', title: words('report.table.profiles'), columns, rows }] };
}

/** What the weeks give beside what they ask. */
export function resourcesSection({ cohorts }: ReportContext): ReportSection {
  const columns = [
    ...[column('cohort'), column('recovery'), column('contactMoments', 'count'), column('freeHalfDays', 'count')],
    ...[column('feedbackInTime', 'count'), column('feedbackLate', 'count'), column('feedbackUnknown', 'count')],
  ];
  const rows = cohorts.map(({ studyYear, recoveryWeeks, resources }): readonly ReportCell[] => [
    cohortCell(studyYear),
    recoveryWeeks.length > 0 ? { kind: 'weeks', weeks: recoveryWeeks } : words('report.none'),
    resources.contactMoments,
    resources.freeHalfDays,
    resources.feedback.inTime,
    resources.feedback.late,
    resources.feedback.unknown,
  ]);
  return {
    id: 'resources',
    facts: [words('report.resources')],
    tables: [{ id: 'resources', title: words('report.table.resources'), columns, rows }],
  };
}

/** The cohorts of the report for a student; null for the usual one. The overview has those of the student that the report is about. */
function rowsOf({ input, cohorts, hotspots, overview }: ReportContext, profile: string | null): readonly StudentRow[] {
  if (profile === (input.profile ?? null)) {
    return cohorts.map(({ studyYear, peak, weeksAboveNorm }) => ({
      ...{ studyYear, peak, weeksAboveNorm },
      hotspots: hotspots.filter((hotspot) => hotspot.studyYear === studyYear).length,
    }));
  }
  const weeks = input.termCode === null ? null : new Set(overview.weeks.map(({ week }) => week));
  const found = studentRows({ ...input, profile, weeks });
  if (found.kind === 'refused') return [];
  return found.document.filter(({ studyYear }) => cohorts.some((cohort) => cohort.studyYear === studyYear));
}

function cellsOf(student: ReportCell, rows: readonly StudentRow[]): readonly (readonly ReportCell[])[] {
  return rows.map(({ studyYear, peak, weeksAboveNorm, hotspots }) => [
    student,
    cohortCell(studyYear),
    peak?.hours ?? null,
    peak ? { kind: 'weeks', weeks: [peak.week] } : null,
    weeksAboveNorm,
    hotspots,
  ]);
}
