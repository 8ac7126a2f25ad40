import {
  HAND_SOURCE,
  naturalKey,
  type Provenance,
  RECORD_KINDS,
  type RecordKind,
  type Schedule,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { contentFields, recordsByKey } from '../compare/complete-draft.js';
import { fieldOf, sameValue } from '../draft/draft.js';

/** Where a value comes from that a person typed. */
export const BY_HAND: Provenance = { source: HAND_SOURCE, location: null, standing: 'stated', note: null };

/** The records of a batch of edits: new ones come from the person who typed them, of stored ones the fields that change. */
export function signByHand(edited: Schedule, stored: Schedule): Schedule {
  const parts = RECORD_KINDS.map((kind) => [kind, signedOfKind(kind, edited, stored)] as const);
  return Object.fromEntries(parts) as unknown as Schedule; // one list for each record kind
}

function signedOfKind<K extends RecordKind>(kind: K, edited: Schedule, stored: Schedule): readonly ScheduleRecord<K>[] {
  const byKey = recordsByKey(kind, stored);
  const records: readonly ScheduleRecord<K>[] = edited[kind];
  return records.map((record) => signed(record, byKey.get(naturalKey(kind, record))));
}

function signed<K extends RecordKind>(
  record: ScheduleRecord<K>,
  before: ScheduleRecord<K> | undefined,
): ScheduleRecord<K> {
  if (!before) return { ...record, provenance: BY_HAND, fieldProvenance: {} };
  const changed = contentFields(record).filter((field) => !sameValue(fieldOf(before, field), fieldOf(record, field)));
  const marks = Object.fromEntries(withPartner(changed).map((field) => [field, BY_HAND]));
  const { provenance, fieldProvenance } = before;
  return { ...record, provenance, fieldProvenance: { ...fieldProvenance, ...marks } };
}

/** Who gives the day has said that no week alone is meant, and the other way round. */
function withPartner(fields: readonly string[]): readonly string[] {
  const isDue = fields.includes('dueOn') || fields.includes('dueWeek');
  return isDue ? [...new Set([...fields, 'dueOn', 'dueWeek'])] : fields;
}
