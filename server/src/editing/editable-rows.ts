import { createHash } from 'node:crypto';
import type { EditKind, EditRowDocument } from '@evenkeel/shared/contract';
import type { Language } from '@evenkeel/shared/messages';
import {
  type Activity,
  naturalKey,
  type Provenance,
  type RecordKind,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import { contentFields } from '../import/compare/complete-draft.js';
import { recordLabel } from '../import/compare/record-label.js';
import { fieldOf } from '../import/draft/draft.js';
import { recordText } from '../import/undo/same-record.js';
import { KIND_WORDS, type KindWords } from '../templates/kind-words.js';
import {
  assessmentRow,
  calendarRow,
  courseRow,
  type FieldCells,
  offeringRow,
  optionGroupRow,
  programmeRow,
  seriesCells,
} from '../templates/record-rows.js';
import { type FilledWith, type RecordsOfYear, recordsOfYear } from '../templates/records-of-year.js';
import { sessionRows } from '../templates/session-rows.js';
import { cellToEdit } from './cell-to-edit.js';
import { editColumns } from './edit-tables.js';
import { recordFieldsOf, SESSION_FIELDS } from './record-fields.js';

/** A record of a row. */
interface RowRecord {
  readonly kind: RecordKind;
  readonly key: string;
  readonly record: ScheduleRecord;
}

/** A row of a table with the records it shows: a course has two, itself and its place in the programme. */
export interface EditableRow {
  readonly kind: EditKind;
  readonly key: string;
  readonly label: string;
  /** Changes with anything in the records, and with where it comes from. */
  readonly version: string;
  readonly records: readonly RowRecord[];
  readonly cells: FieldCells;
  /** Fields of which the cells show only a part, so that they can't be edited. */
  readonly locked?: readonly string[];
}

type RowsOf = (records: RecordsOfYear, words: KindWords) => readonly Omit<EditableRow, 'kind' | 'version'>[];

const ROWS: Readonly<Record<EditKind, RowsOf>> = {
  courses: ({ courses }, words) =>
    courses.map(({ course, entry }) => ({
      ...rowOf('curriculum', entry, courseRow(course, entry, words)),
      label: recordLabel('courses', course),
      records: [recordOf('courses', course), recordOf('curriculum', entry)],
    })),
  offerings: ({ offerings }) => offerings.map((record) => rowOf('offerings', record, offeringRow(record))),
  assessments: ({ assessments }, words) =>
    assessments.map((record) => rowOf('assessments', record, assessmentRow(record, words))),
  calendar: ({ calendar }, words) =>
    [...calendar].sort(byDay).map((record) => rowOf('calendar', record, calendarRow(record, words))),
  optionGroups: ({ optionGroups }) =>
    optionGroups.map((record) => rowOf('optionGroups', record, optionGroupRow(record))),
  activities: ({ activities }, words) => activities.map((record) => activityRow(record, words)),
  programmes: ({ programmes }) => programmes.map((record) => rowOf('programmes', record, programmeRow(record))),
};

/** A series that meets at several moments takes several rows of a file; here it is one, whose moments are not edited. */
function activityRow(activity: Activity, words: KindWords) {
  const [first, ...others] = sessionRows(activity.sessions, activity.academicYear);
  const row = rowOf('activities', activity, { ...seriesCells(activity, words), ...first });
  return { ...row, locked: others.length > 0 ? SESSION_FIELDS : [] };
}

const byDay = byKeys<{ readonly start: string; readonly end: string; readonly code: string }>(
  ({ start }) => start,
  ({ end }) => end,
  ({ code }) => code,
);

function rowOf<K extends RecordKind>(kind: K, record: ScheduleRecord<K>, cells: FieldCells) {
  const own = recordOf(kind, record);
  return { key: own.key, label: recordLabel(kind, record), records: [own], cells };
}

function recordOf<K extends RecordKind>(kind: K, record: ScheduleRecord<K>): RowRecord {
  return { kind, key: naturalKey(kind, record), record };
}

/** The rows of a table of a programme in a year. */
export function editableRows(kind: EditKind, filledWith: FilledWith, language: Language): readonly EditableRow[] {
  // a programme that is added is seen in the table from which it is added
  const records = { ...recordsOfYear(filledWith), programmes: filledWith.schedule.programmes };
  return ROWS[kind](records, KIND_WORDS[language]).map((row) => ({
    ...row,
    kind,
    version: versionOf(row.records),
  }));
}

function versionOf(records: readonly RowRecord[]): string {
  const hash = createHash('sha256');
  for (const { record } of records) hash.update(recordText(record));
  return hash.digest('base64url').slice(0, 22);
}

/** A row as the API hands it out, with where each of its fields comes from. */
export function editRowDocument(row: EditableRow, filledWith: FilledWith, language: Language): EditRowDocument {
  const context = { programme: filledWith.programmeCode, year: filledWith.academicYear };
  const fields = editColumns(row.kind, language, context).map(({ field }) => field);
  const locked = row.locked ?? [];
  const shown = fields.filter((field) => !locked.includes(field));
  const texts = shown.map((field) => [field, cellToEdit(row.cells[field] ?? null, language)] as const);
  const source = row.records[0]?.record.provenance;
  if (!source) throw new Error(`The row ${row.key} shows no record`);
  return {
    key: row.key,
    version: row.version,
    label: row.label,
    cells: Object.fromEntries(texts.filter(([, text]) => text !== '')),
    source,
    locked: [...locked],
    fieldSources: Object.fromEntries(
      fields.flatMap((field) => {
        const own = sourceOfField(row, field);
        return own && own !== source ? [[field, own] as const] : [];
      }),
    ),
  };
}

/** Null for a field that is open, unless somebody cleared it. A day says what a week would: an open week beside it has no source. */
function sourceOfField({ records }: EditableRow, column: string): Provenance | null {
  const [field = column, ...others] = recordFieldsOf(column);
  const record = records.map((one) => one.record).find((one) => contentFields(one).includes(field));
  if (!record) return null;
  const isFilled = (name: string) => (fieldOf(record, name) ?? null) !== null;
  if (!isFilled(field) && others.some(isFilled)) return null;
  return record.fieldProvenance[field] ?? (isFilled(field) ? record.provenance : null);
}
