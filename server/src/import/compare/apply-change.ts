import {
  naturalKey,
  RECORD_KINDS,
  type RecordKind,
  type Schedule,
  type ScheduleChange,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { overlaid } from './overlaid.js';

/** The schedule as it is once a change is stored; records that stay are the very same objects. */
export function applyChange(schedule: Schedule, change: ScheduleChange): Schedule {
  const merged = RECORD_KINDS.map((kind) => [kind, mergedRecords(kind, schedule, change)] as const);
  return Object.fromEntries(merged) as unknown as Schedule; // one list for each record kind
}

function mergedRecords<K extends RecordKind>(
  kind: K,
  schedule: Schedule,
  change: ScheduleChange,
): readonly ScheduleRecord<K>[] {
  const stored: readonly ScheduleRecord<K>[] = schedule[kind];
  const removed = new Set(change.removed?.[kind] ?? []);
  const kept = removed.size === 0 ? stored : stored.filter((record) => !removed.has(naturalKey(kind, record)));
  return [...overlaid<K>(kind, kept, change.changed[kind]), ...change.added[kind]];
}
