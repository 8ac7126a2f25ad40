import {
  naturalKey,
  RECORD_KINDS,
  type RecordKind,
  type ScheduleChange,
  type ScheduleRecord,
} from '@evenkeel/shared/schedule';
import { type EntityManager, In } from 'typeorm';
import { KEYS_PER_STATEMENT } from '../records/delete-records.js';
import { RECORD_ENTITIES, toRecord } from '../records/record-table.js';

/** One record before and after an import; null where there was none. */
export interface RecordImage {
  readonly recordKind: RecordKind;
  readonly naturalKey: string;
  readonly before: ScheduleRecord | null;
  readonly after: ScheduleRecord | null;
}

/** What a change will do to each record, read before it is written. */
export async function recordImages(manager: EntityManager, change: ScheduleChange): Promise<readonly RecordImage[]> {
  const images: RecordImage[] = [];
  for (const kind of RECORD_KINDS) images.push(...(await imagesOf(manager, kind, change)));
  return images;
}

async function imagesOf<K extends RecordKind>(
  manager: EntityManager,
  recordKind: K,
  change: ScheduleChange,
): Promise<readonly RecordImage[]> {
  const written: readonly ScheduleRecord<K>[] = [...change.added[recordKind], ...change.changed[recordKind]];
  const after = new Map<string, ScheduleRecord>(written.map((record) => [naturalKey(recordKind, record), record]));
  const keys = [...new Set([...after.keys(), ...(change.removed?.[recordKind] ?? [])])];
  const before = await storedRecords(manager, recordKind, keys);
  return keys
    .map((key) => ({
      recordKind,
      naturalKey: key,
      before: before.get(key) ?? null,
      after: after.get(key) ?? null,
    }))
    .filter((image) => image.before !== null || image.after !== null);
}

async function storedRecords(
  manager: EntityManager,
  kind: RecordKind,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ScheduleRecord>> {
  const found = new Map<string, ScheduleRecord>();
  for (let start = 0; start < keys.length; start += KEYS_PER_STATEMENT) {
    const some = keys.slice(start, start + KEYS_PER_STATEMENT);
    const entities = await manager.find(RECORD_ENTITIES[kind], { where: { naturalKey: In(some) } });
    for (const entity of entities) found.set(entity.naturalKey, toRecord(kind, entity as never)); // found by its kind
  }
  return found;
}
