import type { TrackedFindingDocument } from '@evenkeel/shared/contract';
import type { DomainMessageKey, Language } from '@evenkeel/shared/messages';
import { importText } from '../import/issue-text.js';
import type { Cell } from '../sources/raw-sheet.js';
import type { Table } from '../tables/table.js';

interface Row extends TrackedFindingDocument {
  readonly language: Language;
}

type Column = readonly [head: DomainMessageKey, cell: (row: Row) => Cell];

const said = (key: DomainMessageKey, { language }: Row) => importText(key, language);

const COLUMNS: readonly Column[] = [
  ['findingColumn.rule', ({ finding }) => finding.rule],
  ['findingColumn.title', (row) => said(`rule.${row.finding.rule}.title`, row)],
  ['findingColumn.cohort', ({ finding }) => finding.studyYear],
  ['findingColumn.weeks', ({ finding }) => finding.weeks.join(' ')],
  ['findingColumn.dates', ({ finding }) => finding.dates.join(' ')],
  ['findingColumn.severity', (row) => said(`severity.${row.finding.severity}`, row)],
  ['findingColumn.value', ({ finding }) => finding.value],
  ['findingColumn.threshold', ({ finding }) => finding.threshold],
  ['findingColumn.unit', (row) => said(`unit.${row.finding.unit}`, row)],
  ['findingColumn.courses', ({ finding }) => coursesOf(finding).join(' ')],
  ['findingColumn.students', ({ finding }) => finding.affected.students],
  ['findingColumn.state', (row) => said(`findingState.${row.state}`, row)],
  ['findingColumn.reason', ({ decision }) => decision.reason],
  ['findingColumn.owner', (row) => row.decision.ownerRole && said(`ownerRole.${row.decision.ownerRole}`, row)],
  ['findingColumn.comments', ({ comments }) => comments],
  ['findingColumn.changed', ({ changedAt }) => changedAt],
  ['findingColumn.solved', ({ solved }) => solved?.version ?? null],
  ['findingColumn.id', ({ finding }) => finding.id],
];

/** The findings with what was decided about them, as a table in a language. What is not known is an empty cell. */
export function findingTable(findings: readonly TrackedFindingDocument[], language: Language): Table {
  return {
    name: importText('findingTable.name', language),
    heads: COLUMNS.map(([key]) => ({ text: importText(key, language), need: 'optional' })),
    rows: findings.map((finding) => COLUMNS.map(([, cell]) => cell({ ...finding, language }))),
  };
}

function coursesOf({ evidence }: TrackedFindingDocument['finding']): readonly string[] {
  return [...new Set(evidence.map(({ courseCode }) => courseCode))].sort();
}
