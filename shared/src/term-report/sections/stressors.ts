import type { FindingDocument, FoundDocument } from '../../contract/index.js';
import type { ReportContext } from '../report-context.js';
import { column, type ReportCell, type ReportSection, type ReportTable, words } from '../term-report.js';
import { isFound } from './beside.js';
import { cohortCell } from './weeks.js';

const isTeaching = ({ rule }: FindingDocument): boolean => rule.startsWith('T');

/** Stressors in teaching: how much there is to do, and when. */
export function teachingSection({ findings }: ReportContext): ReportSection {
  return { id: 'teaching', ...stressors('teaching', findings().filter(isTeaching)) };
}

/** Stressors in communication: what students are told, and when. */
export function communicationSection({ findings }: ReportContext): ReportSection {
  return {
    id: 'communication',
    ...stressors(
      'communication',
      findings().filter((finding) => !isTeaching(finding)),
    ),
  };
}

function stressors(id: string, findings: readonly FindingDocument[]): Pick<ReportSection, 'facts' | 'tables'> {
  const found = findings.filter(isFound);
  const untold = findings.filter((finding) => finding.status === 'cannot-tell');
  const rules = [...new Set(untold.map(({ rule }) => rule))];
  const facts = [words('report.stressors', { count: found.length })];
  if (rules.length > 0) {
    const list: ReportCell = { kind: 'list', cells: rules.map((rule) => words(`rule.${rule}.title`)) };
    facts.push(words('report.cannotTell', { count: rules.length, list }));
  }
  if (found.length > 0 && !found.some(isDecided)) facts.push(words('report.noneDecided'));
  return { facts, tables: found.length > 0 ? [table(id, found)] : [] };
}

function isDecided({ decision }: FoundDocument): boolean {
  return decision !== undefined && decision.status !== 'new';
}

/** What was decided only where something was: two columns that say nothing else make the others narrow. */
function table(id: string, found: readonly FoundDocument[]): ReportTable {
  const withDecisions = found.some(isDecided);
  return {
    id,
    title: words(`report.table.${id}`),
    columns: [
      ...[column('rule'), column('cohort'), column('weeks'), column('severity'), column('found')],
      ...(withDecisions ? [column('status'), column('reason')] : []),
    ],
    rows: found.map((finding): readonly ReportCell[] => [
      words(`rule.${finding.rule}.title`),
      cohortCell(finding.studyYear),
      finding.weeks.length > 0 ? { kind: 'weeks', weeks: finding.weeks } : null,
      words(`severity.${finding.severity}`),
      { kind: 'found', finding },
      ...(withDecisions ? decisionCells(finding) : []),
    ]),
  };
}

function decisionCells({ decision }: FoundDocument): readonly ReportCell[] {
  return [words(`findingState.${decision?.status ?? 'new'}`), decision?.reason ?? null];
}
