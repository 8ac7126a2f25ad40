import type { ContributionDocument, FoundDocument, HotspotDocument } from '../../contract/index.js';
import type { CheckedMove } from '../../what-if/index.js';
import type { ReportContext } from '../report-context.js';
import { column, type ReportCell, type ReportSection, type ReportTable, words } from '../term-report.js';
import { cohortCell } from './weeks.js';

/** As many parts of the hours as make up most of them. */
const MOST_PARTS = 6;

/** The weeks that ask for attention, with what brings them about, on whose authority, and what moving one item would do. */
export function hotspotsSection(context: ReportContext): ReportSection {
  const { hotspots, moves } = context;
  const facts = [words('report.hotspots', { count: hotspots.length })];
  return {
    id: 'hotspots',
    facts,
    tables: hotspots.length > 0 ? [listTable(hotspots), ...hotspots.flatMap((one) => tablesOf(one, moves(one)))] : [],
  };
}

function listTable(hotspots: readonly HotspotDocument[]): ReportTable {
  return {
    id: 'hotspots',
    title: words('report.table.hotspots'),
    columns: [
      column('weeks'),
      column('cohort'),
      column('hours', 'hours'),
      column('low', 'hours'),
      column('high', 'hours'),
      column('excess', 'hours'),
      column('students', 'count'),
    ],
    rows: hotspots.map(({ weeks, studyYear, hours, low, high, excessHours, affected }): readonly ReportCell[] => [
      { kind: 'weeks', weeks },
      cohortCell(studyYear),
      ...[hours, low, high],
      excessHours,
      affected.students,
    ]),
  };
}

const nameOf = ({ weeks, studyYear }: HotspotDocument): ReportCell =>
  words('report.weeksOf', {
    cohort: cohortCell(studyYear),
    weeks: words('report.weekList', { count: weeks.length, list: { kind: 'weeks', weeks } }),
  });

function tablesOf(hotspot: HotspotDocument, moves: readonly CheckedMove[]): readonly ReportTable[] {
  const { id, contributions, findings } = hotspot;
  const about = nameOf(hotspot);
  const parts: ReportTable = {
    id: `parts-${id}`,
    title: words('report.table.parts', { hotspot: about }),
    one: { of: 'parts', about },
    columns: [column('part'), column('course'), column('loadKind'), column('due'), column('hours', 'hours')],
    rows: contributions
      .slice(0, MOST_PARTS)
      .map((part): readonly ReportCell[] => [
        partCell(part),
        part.courseName,
        words(`loadKind.${part.kind}`),
        part.dueOn ? { kind: 'day', on: part.dueOn } : null,
        part.hours,
      ]),
  };
  const rules: ReportTable = {
    id: `rules-${id}`,
    title: words('report.table.rules', { hotspot: about }),
    one: { of: 'rules', about },
    columns: [column('rule'), column('severity'), column('found'), column('authority')],
    rows: findings.map(ruleRow),
  };
  const tried: ReportTable = {
    id: `moves-${id}`,
    title: words('report.table.moves', { hotspot: about }),
    one: { of: 'moves', about },
    columns: [
      column('part'),
      column('course'),
      column('from'),
      column('to'),
      column('hoursThisWeek', 'hours'),
      column('newHotspots', 'count'),
    ],
    rows: moves.map((move): readonly ReportCell[] => [
      move.title,
      move.courseCode,
      { kind: 'day', on: move.from },
      { kind: 'day', on: move.to },
      move.hoursThisWeek,
      move.newHotspotWeeks.length,
    ]),
  };
  return [parts, rules, ...(moves.length > 0 ? [tried] : [])];
}

/** The title of an assessment, the code of a meeting with its kind, or what else the hours are for. */
function partCell({ title, activity, kind }: ContributionDocument): ReportCell {
  if (title === null) return words(`loadKind.${kind}`);
  if (activity === null || activity === 'other') return title;
  return words('activity.named', { code: title, kind: words(`activityKind.${activity}`) });
}

export function ruleRow(finding: FoundDocument): readonly ReportCell[] {
  return [
    words(`rule.${finding.rule}.title`),
    words(`severity.${finding.severity}`),
    { kind: 'found', finding },
    words('report.authority', { text: { kind: 'both', ...finding.citation.text }, grade: finding.grade }),
  ];
}
