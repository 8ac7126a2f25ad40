import type { EditIssueDocument, EditReportDocument, LoadEffectDocument } from '@evenkeel/shared/contract';
import { HAND_SOURCE } from '@evenkeel/shared/schedule';
import { changeDocument } from '../import/compare/record-change.js';
import { issueDocument } from '../import/import-report.js';
import type { FilesReading } from '../import/read-schedule-files.js';
import type { ImportIssue } from '../sources/import-issue.js';
import type { EditBatch } from './edit-batch.js';
import { rowOfEdit } from './edit-sheets.js';
import { sheetOf } from './edit-tables.js';

interface ReportInput {
  readonly batch: EditBatch;
  readonly reading: Pick<FilesReading, 'difference'>;
  readonly issues: readonly ImportIssue[];
  readonly blocked: boolean;
  readonly givenBack: number;
  readonly loadEffects: readonly LoadEffectDocument[];
  readonly applied: boolean;
  readonly dataVersion: number;
  readonly importId: number | null;
}

/** What a batch of edits does, with each issue at the cell it is about. */
export function editReport({ batch, reading, issues, loadEffects, ...told }: ReportInput): EditReportDocument {
  return {
    applied: told.applied,
    blocked: told.blocked,
    issues: issues.map((issue) => issueAtCell(issue, batch)),
    changes: reading.difference.changes.map(changeDocument),
    removed: batch.removed.map(({ kind, row }) => ({ record: kind, label: row.label })),
    givenBack: told.givenBack,
    loadEffects: [...loadEffects],
    dataVersion: told.dataVersion,
    importId: told.importId,
  };
}

function issueAtCell(issue: ImportIssue, { written, removed, language }: EditBatch): EditIssueDocument {
  const { file, row, column } = issue.place;
  const edited = [...written, ...removed].find(({ edit }) => file === HAND_SOURCE && rowOfEdit(edit) === row);
  const columns = edited ? sheetOf(edited.kind).columns : [];
  return {
    ...issueDocument(issue, language),
    edit: edited?.edit ?? null,
    field: columns.find(({ header }) => header[language] === column)?.field ?? null,
  };
}
