import {
  EMPTY_SCHEDULE,
  GIVEN_BACK_SOURCE,
  isByHand,
  RECORD_KINDS,
  type RecordKind,
  type Schedule,
  type ScheduleChange,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { recordsByKey } from '../import/compare/complete-draft.js';
import { overlaid } from '../import/compare/overlaid.js';
import { BY_HAND } from '../import/hand/sign-by-hand.js';
import type { AddedRow, ChangedRow } from './edit-batch.js';
import { recordFieldsOf } from './record-fields.js';

/** A change that also gives fields back to their sources, and how many it gives back. */
export interface GivenBack {
  readonly change: ScheduleChange;
  readonly count: number;
}

/** Marks fields that were typed as given back: their value stays until an import speaks of them. Others are left as they are. */
export function giveBack(change: ScheduleChange, after: Schedule, rows: readonly (AddedRow | ChangedRow)[]): GivenBack {
  const wanted = rows.flatMap((row) => (row.action === 'change' && row.giveBack.length > 0 ? [row] : []));
  if (wanted.length === 0) return { change, count: 0 };
  const parts = RECORD_KINDS.map((kind) => [kind, withMarks(kind, change.changed, markedOfKind(kind, after, wanted))]);
  const changed: Schedule = { ...EMPTY_SCHEDULE, ...Object.fromEntries(parts) };
  const count = wanted.flatMap((row) => row.giveBack.filter((column) => isGiven(row, column))).length;
  return { change: { ...change, changed }, count };
}

function isGiven({ row }: ChangedRow, column: string): boolean {
  const fields = recordFieldsOf(column);
  return row.records.some(({ record }) => fields.some((field) => isByHand(record, field)));
}

function markedOfKind<K extends RecordKind>(
  kind: K,
  after: Schedule,
  rows: readonly ChangedRow[],
): readonly ScheduleRecord<K>[] {
  const fieldsOf = new Map<string, readonly string[]>();
  for (const { row, giveBack: columns } of rows) {
    for (const own of row.records) if (own.kind === kind) fieldsOf.set(own.key, columns.flatMap(recordFieldsOf));
  }
  const byKey = recordsByKey(kind, after);
  return [...fieldsOf].flatMap(([key, fields]) => {
    const record = byKey.get(key);
    const given = record ? fields.filter((field) => isByHand(record, field)) : [];
    return record && given.length > 0 ? [marked(record, given)] : [];
  });
}

function marked<K extends RecordKind>(record: ScheduleRecord<K>, fields: readonly string[]): ScheduleRecord<K> {
  const provenance = { ...BY_HAND, source: GIVEN_BACK_SOURCE };
  const marks = Object.fromEntries(fields.map((field) => [field, provenance]));
  return { ...record, fieldProvenance: { ...record.fieldProvenance, ...marks } };
}

function withMarks<K extends RecordKind>(kind: K, changed: Schedule, marks: readonly ScheduleRecord<K>[]) {
  return overlaid<K>(kind, changed[kind], marks);
}
