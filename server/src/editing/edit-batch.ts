import type { EditKind, EditText } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import type { FilledWith } from '../templates/records-of-year.js';
import { EDIT_TABLES } from './edit-tables.js';
import { type EditableRow, editableRows } from './editable-rows.js';

/** A row to add, with its place among the edits. */
export interface AddedRow {
  readonly action: 'add';
  readonly edit: number;
  readonly kind: EditKind;
  readonly cells: Readonly<Record<string, string>>;
}

/** Cells to change in a row as it is stored. */
export interface ChangedRow {
  readonly action: 'change';
  readonly edit: number;
  readonly kind: EditKind;
  readonly row: EditableRow;
  readonly cells: Readonly<Record<string, string>>;
  readonly giveBack: readonly string[];
}

export interface RemovedRow {
  readonly action: 'remove';
  readonly edit: number;
  readonly kind: EditKind;
  readonly row: EditableRow;
}

/** Edits beside the rows they are about. */
export interface EditBatch {
  readonly filledWith: FilledWith;
  readonly language: Language;
  readonly written: readonly (AddedRow | ChangedRow)[];
  readonly removed: readonly RemovedRow[];
}

/** An edit of a row that is not as it was; null when the row is gone. */
export interface EditConflict {
  readonly edit: number;
  readonly row: EditableRow | null;
}

export type FoundBatch =
  | { readonly kind: 'found'; readonly batch: EditBatch }
  | { readonly kind: 'conflict'; readonly conflicts: readonly EditConflict[] };

interface BatchInput {
  readonly edits: readonly EditText[];
  readonly filledWith: FilledWith;
  readonly language: Language;
}

/** Finds the rows of edits in what is stored. What was changed elsewhere in the meantime stands in nobody's way; the same rows do. */
export function findBatch({ edits, filledWith, language }: BatchInput): FoundBatch {
  const rowsOf = rowsByKey(filledWith, language);
  const found = edits.map((edit, index) => foundEdit(edit, index, rowsOf));
  const conflicts = found.flatMap((one) => ('conflict' in one ? [one.conflict] : []));
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  const rows = found.flatMap((one) => ('row' in one ? [one.row] : []));
  const written = rows.flatMap((row) => (row.action === 'remove' ? [] : [row]));
  const removed = rows.flatMap((row) => (row.action === 'remove' ? [row] : []));
  return { kind: 'found', batch: { filledWith, language, written, removed } };
}

type RowsOf = (kind: EditKind) => ReadonlyMap<string, EditableRow>;

function rowsByKey(filledWith: FilledWith, language: Language): RowsOf {
  const known = new Map<EditKind, ReadonlyMap<string, EditableRow>>();
  return (kind) => {
    const rows = known.get(kind) ?? new Map(editableRows(kind, filledWith, language).map((row) => [row.key, row]));
    known.set(kind, rows);
    return rows;
  };
}

type FoundEdit = { readonly row: AddedRow | ChangedRow | RemovedRow } | { readonly conflict: EditConflict };

function foundEdit(edit: EditText, index: number, rowsOf: RowsOf): FoundEdit {
  const { kind } = edit;
  if (edit.action === 'add') return { row: { action: 'add', edit: index, kind, cells: edit.cells } };
  const row = rowsOf(kind).get(edit.key) ?? null;
  if (row?.version !== edit.version) return { conflict: { edit: index, row } };
  if (edit.action === 'remove') return { row: { action: 'remove', edit: index, kind, row } };
  const { cells, giveBack = [] } = edit;
  return { row: { action: 'change', edit: index, kind, row, cells, giveBack } };
}

/** The cells that follow from the programme and year of the batch. */
export function fixedCells(
  kind: EditKind,
  { programmeCode, academicYear }: FilledWith,
): Readonly<Record<string, string>> {
  return EDIT_TABLES[kind].fixed({ programme: programmeCode, year: academicYear });
}
