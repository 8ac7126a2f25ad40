import {
  naturalKey,
  RECORD_KINDS,
  type RecordKeys,
  type Schedule,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { foundations, recordId } from '../compare/foundations.js';
import { recordLabel } from '../compare/record-label.js';

/** The records that stay and would be left without their course, their programme or the first sitting they are a resit of. */
export function dependentRecords(stored: Schedule, removed: RecordKeys): readonly string[] {
  const going = new Set(RECORD_KINDS.flatMap((kind) => (removed[kind] ?? []).map((key) => recordId(kind, key))));
  if (going.size === 0) return [];
  return RECORD_KINDS.flatMap((kind) => {
    const records: readonly ScheduleRecord[] = stored[kind];
    return records
      .filter((record) => !going.has(recordId(kind, naturalKey(kind, record as never)))) // records of this kind
      .filter((record) => foundations(record).some((id) => going.has(id)))
      .map((record) => recordLabel(kind, record as never));
  });
}
