import {
  HAND_SOURCE,
  naturalKey,
  RECORD_KINDS,
  type RecordKind,
  type Schedule,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { type Draft, type Drafted, fieldOf, isLeftOut } from '../draft/draft.js';
import type { RowPlace } from '../template/sheet-row.js';

/**
 * The drafted records as they would be stored: fields for which the files have no column keep their stored value and its
 * provenance. Records of refused rows are left out.
 */
export function completeDraft(draft: Draft, stored: Schedule, isRefused: (place: RowPlace) => boolean): Schedule {
  const complete = <K extends RecordKind>(kind: K): readonly ScheduleRecord<K>[] => {
    const byKey = recordsByKey(kind, stored);
    const records: Map<string, Drafted<K>> = draft[kind];
    return [...records]
      .filter(([key, drafted]) => !isLeftOut(kind, drafted, { isRefused, isStored: byKey.has(key) }))
      .map(([key, drafted]) => completeRecord(drafted, byKey.get(key)));
  };
  const entries = RECORD_KINDS.map((kind) => [kind, complete(kind)] as const);
  return Object.fromEntries(entries) as unknown as Schedule; // one list for each record kind
}

/** The stored records of a kind by natural key. */
export function recordsByKey<K extends RecordKind>(
  kind: K,
  schedule: Schedule,
): ReadonlyMap<string, ScheduleRecord<K>> {
  const records: readonly ScheduleRecord<K>[] = schedule[kind];
  return new Map(records.map((record) => [naturalKey(kind, record), record]));
}

function completeRecord<K extends RecordKind>(
  { record, given }: Drafted<K>,
  stored: ScheduleRecord<K> | undefined,
): ScheduleRecord<K> {
  if (!stored) return record;
  const fields = contentFields(record).filter((field) => !given.includes(field));
  const kept = Object.fromEntries(fields.map((field) => [field, fieldOf(stored, field)]));
  const fieldProvenance = Object.fromEntries(
    fields
      // a field that was cleared by hand says so
      .filter((field) => (kept[field] ?? null) !== null || stored.fieldProvenance[field]?.source === HAND_SOURCE)
      .map((field) => [field, stored.fieldProvenance[field] ?? stored.provenance]),
  );
  return { ...record, ...kept, fieldProvenance };
}

/** The fields of a record, provenance aside: where a value comes from is no part of what it says. */
export function contentFields(record: object): readonly string[] {
  return Object.keys(record).filter((field) => field !== 'provenance' && field !== 'fieldProvenance');
}
