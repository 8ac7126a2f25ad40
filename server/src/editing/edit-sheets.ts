import { EDIT_KINDS, type EditKind } from '@evenkeel/shared/contract';
import { HAND_SOURCE } from '@evenkeel/shared/schedule';
import type { HandEdits, RowEdit } from '../import/hand/only-edited-fields.js';
import type { ImportIssue } from '../sources/import-issue.js';
import type { Cell, RawRow, RawSheet } from '../sources/raw-sheet.js';
import type { ReadResult } from '../sources/read-result.js';
import type { FieldCells } from '../templates/record-rows.js';
import type { TemplateColumn } from '../templates/sheet-columns.js';
import { cellToEdit } from './cell-to-edit.js';
import { type AddedRow, type ChangedRow, type EditBatch, fixedCells } from './edit-batch.js';
import { EDIT_TABLES, sheetOf } from './edit-tables.js';
import { recordFieldsOf } from './record-fields.js';

/** A batch of edits as the sheets of a template, and what was typed in each row. */
export interface EditSheets {
  readonly file: ReadResult;
  readonly edits: HandEdits;
}

/** The number of a row in the sheets, for the edit at this place in the batch. */
export function rowOfEdit(edit: number): number {
  return edit + 1;
}

/** Turns edits into rows of the template, each in full with what was typed over what is stored: so an import can read and check them. */
export function editSheets(batch: EditBatch): EditSheets {
  const kinds = EDIT_KINDS.filter((kind) => batch.written.some((row) => row.kind === kind));
  return {
    file: {
      sheets: kinds.map((kind) => sheetOfEdits(kind, batch)),
      issues: batch.written.flatMap((row) => cellIssues(row, batch)),
    },
    edits: new Map(batch.written.map((row) => [rowOfEdit(row.edit), typedIn(row)] as const)),
  };
}

function sheetOfEdits(kind: EditKind, batch: EditBatch): RawSheet {
  const rows = batch.written.filter((row) => row.kind === kind);
  const columns = columnsOf(kind, rows);
  const head: RawRow = { row: 0, cells: columns.map(({ header }) => header[batch.language]) };
  const below = rows.map((row) => {
    const cells = cellsOf(row, batch);
    return { row: rowOfEdit(row.edit), cells: columns.map(({ field }) => cells[field] ?? null) };
  });
  return {
    file: HAND_SOURCE,
    name: sheetOf(kind).name[batch.language],
    encoding: null,
    delimiter: null,
    serialEpoch: 1900,
    numbering: 'source',
    rows: [head, ...below],
  };
}

/** Columns with a say in how weights add up. */
const WEIGHT_COLUMNS = ['weight', 'weightGroup', 'resitOf'];

/** Weights are looked at only when one of them is edited: who corrects a title need not mend the weights of the course. */
function columnsOf(kind: EditKind, rows: readonly (AddedRow | ChangedRow)[]): readonly TemplateColumn[] {
  const weighs = rows.some(({ action, cells }) => action === 'add' || WEIGHT_COLUMNS.some((field) => field in cells));
  return sheetOf(kind).columns.filter(({ field }) => field !== 'source' && (weighs || field !== 'weight'));
}

function cellsOf(row: AddedRow | ChangedRow, { filledWith }: EditBatch): FieldCells {
  const typed = Object.fromEntries(Object.entries(row.cells).map(([field, text]) => [field, text.trim() || null]));
  const stored = row.action === 'change' ? storedBeside(row) : fixedCells(row.kind, filledWith);
  const cells: FieldCells = { ...typed, ...stored, ...(row.action === 'change' ? editable(row, typed) : {}) };
  return { ...cells, weight: percentCell(cells['weight'] ?? null) };
}

/** What is typed in a column that names the row is an issue, not a value. */
function editable({ kind }: ChangedRow, typed: FieldCells): FieldCells {
  const keys = EDIT_TABLES[kind].keys;
  return Object.fromEntries(Object.entries(typed).filter(([field]) => !keys.includes(field)));
}

const WITH_TIME = /\d[:.]\d{2}\s*(uur|u|h)?$/;

/** "23-10-2026 17:00" in the column of the day also says when; the time that was stored would contradict it. */
function saysTime({ cells }: ChangedRow): boolean {
  return cells['dueTime'] === undefined && /\s/.test(cells['due']?.trim() ?? '') && WITH_TIME.test(cells['due'] ?? '');
}

/** What is stored, but for what would contradict what was typed: an old time beside a new moment, weeks beside a day. */
function storedBeside(row: ChangedRow): FieldCells {
  const { cells } = row.row;
  if (saysTime(row)) return { ...cells, dueTime: null };
  if (isTyped(row, 'date') && !isTyped(row, 'weeks')) return { ...cells, weeks: null, sessionsPerWeek: null };
  return isTyped(row, 'weeks') && !isTyped(row, 'date') ? { ...cells, date: null } : cells;
}

function isTyped({ cells }: ChangedRow, field: string): boolean {
  return (cells[field]?.trim() ?? '') !== '';
}

/** In this table a bare number is always a percentage; that 1 may be a share of 1 is for whole columns of a file. */
function percentCell(cell: Cell): Cell {
  if (typeof cell === 'number') return cell <= 1 ? `${cell} %` : cell;
  return typeof cell === 'string' && /^[\d.,\s]+$/.test(cell) ? `${cell} %` : cell;
}

function typedIn(row: AddedRow | ChangedRow): RowEdit {
  if (row.action === 'add') return { kind: 'new', record: EDIT_TABLES[row.kind].record };
  const fields = Object.keys(row.cells).flatMap(recordFieldsOf);
  return { kind: 'change', fields: new Set(saysTime(row) ? [...fields, 'dueTime'] : fields) };
}

function cellIssues(row: AddedRow | ChangedRow, batch: EditBatch): readonly ImportIssue[] {
  const sheet = sheetOf(row.kind);
  const fixed = fixedCells(row.kind, batch.filledWith);
  const place = { file: HAND_SOURCE, sheet: sheet.name[batch.language], row: rowOfEdit(row.edit) };
  return Object.entries(row.cells).flatMap(([field, text]): readonly ImportIssue[] => {
    const column = sheet.columns.find((candidate) => candidate.field === field)?.header[batch.language] ?? null;
    const issue = { place: { ...place, column }, value: text, values: { field } };
    if (row.action === 'change' && row.row.locked?.includes(field)) return [{ ...issue, code: 'edit-moments-several' }];
    if (column === null || field === 'source' || field in fixed) return [{ ...issue, code: 'edit-field-unknown' }];
    return isOtherKey(row, field, batch) ? [{ ...issue, code: 'edit-key-fixed' }] : [];
  });
}

function isOtherKey(row: AddedRow | ChangedRow, field: string, { language }: EditBatch): boolean {
  if (row.action === 'add' || !EDIT_TABLES[row.kind].keys.includes(field)) return false;
  return cellToEdit(row.row.cells[field] ?? null, language) !== row.cells[field]?.trim();
}
