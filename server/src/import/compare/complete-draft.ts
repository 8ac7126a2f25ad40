import {
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

interface DraftToComplete {
  readonly draft: Draft;
  readonly stored: Schedule;
  readonly left: readonly LeftAssessment[];
  readonly precedence: SourcePrecedence;
  readonly isRefused: (place: RowPlace) => boolean;
}

/**
 * The drafted records as they would be stored: fields for which the files have no column keep their stored value and its
 * provenance. Of assessments each source has its say. Records of refused rows are left out.
 */
export function completeDraft({ draft, stored, left, precedence, isRefused }: DraftToComplete): Schedule {
  const good = <K extends RecordKind>(kind: K): readonly (readonly [string, Drafted<K>])[] => {
    const byKey = recordsByKey(kind, stored);
    const records: Map<string, Drafted<K>> = draft[kind];
    return [...records.values()]
      .map((drafted) => [naturalKey(kind, drafted.record), drafted] as const)
      .filter(([key, drafted]) => !isLeftOut(kind, drafted, { isRefused, isStored: byKey.has(key) }));
  };
  const complete = <K extends RecordKind>(kind: K): readonly ScheduleRecord<K>[] => {
    const byKey = recordsByKey(kind, stored);
    return good(kind).map(([key, drafted]) => completeRecord(drafted, byKey.get(key)));
  };
  const others = RECORD_KINDS.filter((kind) => kind !== 'assessments').map((kind) => [kind, complete(kind)] as const);
  const drafted = good('assessments').map(([, one]) => one);
  const assessments = completeAssessments({ drafted, stored: stored.assessments, left, precedence });
  return { ...(Object.fromEntries(others) as unknown as Omit<Schedule, 'assessments'>), assessments }; // one list for each other kind
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
      .filter((field) => (kept[field] ?? null) !== null)
      .map((field) => [field, stored.fieldProvenance[field] ?? stored.provenance]),
  );
  return Object.assign({ ...record }, kept, { fieldProvenance });
}

const NOT_CONTENT: ReadonlySet<string> = new Set(['provenance', 'fieldProvenance', 'claims']);

/** The fields of a record, provenance and claims aside: where a value comes from is no part of what it says. */
export function contentFields(record: object): readonly string[] {
  return Object.keys(record).filter((field) => !NOT_CONTENT.has(field));
}
