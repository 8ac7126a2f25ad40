import {
  HAND_SOURCE,
  naturalKey,
  RECORD_KINDS,
  type RecordKind,
  type Schedule,
  type ScheduleRecord,
  type SourcePrecedence,
} from '@evenkeel/shared/schedule';
import { type Draft, type Drafted, fieldOf, isLeftOut } from '../draft/draft.js';
import type { LeftAssessment } from '../identity/identify-assessments.js';
import type { RowPlace } from '../template/sheet-row.js';
import { completeAssessments } from './complete-assessments.js';

interface RecordsToComplete {
  readonly draft: Draft;
  readonly stored: Schedule;
  readonly isRefused: (place: RowPlace) => boolean;
}

interface DraftToComplete extends RecordsToComplete {
  readonly left: readonly LeftAssessment[];
  readonly precedence: SourcePrecedence;
}

/**
 * The drafted records as they would be stored: fields for which the files have no column keep their stored value and its
 * provenance. Of assessments each source has its say. Records of refused rows are left out.
 */
export function completeDraft({ left, precedence, ...records }: DraftToComplete): Schedule {
  const { stored } = records;
  const others = RECORD_KINDS.filter((kind) => kind !== 'assessments').map(
    (kind) => [kind, completeRecords(kind, records)] as const,
  );
  const drafted = goodRecords('assessments', records).map(([, one]) => one);
  const assessments = completeAssessments({ drafted, stored: stored.assessments, left, precedence });
  return { ...(Object.fromEntries(others) as unknown as Omit<Schedule, 'assessments'>), assessments }; // one list for each other kind
}

/** The records of edits as they would be stored: fields that were not typed keep their stored value, and sources their say. */
export function completeEdits(records: RecordsToComplete): Schedule {
  const entries = RECORD_KINDS.map((kind) => [kind, completeRecords(kind, records)] as const);
  return Object.fromEntries(entries) as unknown as Schedule; // one list for each record kind
}

function goodRecords<K extends RecordKind>(
  kind: K,
  { draft, stored, isRefused }: RecordsToComplete,
): readonly (readonly [string, Drafted<K>])[] {
  const byKey = recordsByKey(kind, stored);
  const records: Map<string, Drafted<K>> = draft[kind];
  return [...records.values()]
    .map((drafted) => [naturalKey(kind, drafted.record), drafted] as const)
    .filter(([key, drafted]) => !isLeftOut(kind, drafted, { isRefused, isStored: byKey.has(key) }));
}

function completeRecords<K extends RecordKind>(kind: K, records: RecordsToComplete): readonly ScheduleRecord<K>[] {
  const byKey = recordsByKey(kind, records.stored);
  return goodRecords(kind, records).map(([key, drafted]) => completeRecord(drafted, byKey.get(key)));
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
  const claims = 'claims' in stored ? { claims: stored.claims } : {};
  return Object.assign({ ...record }, kept, claims, { fieldProvenance });
}

const NOT_CONTENT: ReadonlySet<string> = new Set(['provenance', 'fieldProvenance', 'claims']);

/** The fields of a record, provenance and claims aside: where a value comes from is no part of what it says. */
export function contentFields(record: object): readonly string[] {
  return Object.keys(record).filter((field) => !NOT_CONTENT.has(field));
}
