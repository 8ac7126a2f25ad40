import {
  naturalKey,
  RECORD_KINDS,
  type RecordKeys,
  type RecordKind,
  type Schedule,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
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

/** The records without which this one can't be. */
function foundations(record: ScheduleRecord): readonly string[] {
  const course = 'courseCode' in record ? [recordId('courses', JSON.stringify([record.courseCode]))] : [];
  const programme =
    'programmeCode' in record && record.programmeCode !== null
      ? [recordId('programmes', JSON.stringify([record.programmeCode]))]
      : [];
  return [...course, ...programme, ...firstSitting(record)];
}

function firstSitting(record: ScheduleRecord): readonly string[] {
  if (!('resitOf' in record) || record.resitOf === null) return [];
  return [recordId('assessments', naturalKey('assessments', { ...record, code: record.resitOf }))];
}

function recordId(kind: RecordKind, key: string): string {
  return `${kind} ${key}`;
}
