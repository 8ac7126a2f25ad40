import { naturalKey, type RecordKind, type ScheduleRecord } from '@evenkeel/shared/schedule';

/** Records with others over them: one of the same key takes the place of what was there, the rest comes after. */
export function overlaid<K extends RecordKind>(
  kind: K,
  under: readonly ScheduleRecord<K>[],
  over: readonly ScheduleRecord<K>[],
): readonly ScheduleRecord<K>[] {
  if (over.length === 0) return under;
  const byKey = new Map(over.map((record) => [naturalKey(kind, record), record]));
  const kept = under.map((record) => {
    const key = naturalKey(kind, record);
    const next = byKey.get(key) ?? record;
    byKey.delete(key);
    return next;
  });
  return [...kept, ...byKey.values()];
}
