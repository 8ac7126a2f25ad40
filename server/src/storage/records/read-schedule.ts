import { RECORD_KINDS, type RecordKind, type Schedule, type ScheduleRecord } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import type { EntityManager } from 'typeorm';
import { RECORD_ENTITIES, toRecord } from './record-table.js';

/** All that is stored, in the order of the natural keys: the same on both databases, whatever their collation. */
export async function readSchedule(manager: EntityManager): Promise<Schedule> {
  const read: [RecordKind, readonly ScheduleRecord[]][] = [];
  for (const kind of RECORD_KINDS) read.push([kind, await readRecords(manager, kind)]);
  return Object.fromEntries(read) as unknown as Schedule; // every kind was read above
}

async function readRecords<K extends RecordKind>(
  manager: EntityManager,
  kind: K,
): Promise<readonly ScheduleRecord<K>[]> {
  const entities = await manager.find(RECORD_ENTITIES[kind]);
  return entities.sort(byKeys((entity) => entity.naturalKey)).map((entity) => toRecord(kind, entity));
}
