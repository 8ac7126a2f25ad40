import { type RecordKind, type Schedule, type ScheduleRecord } from '@evenkeel/shared/schedule';
import type { EntityManager } from 'typeorm';
import { bulkInsert } from './bulk-insert.js';
import { RECORD_ENTITIES, toEntity } from './record-table.js';

/** Writes records of one kind, in place of those with the same natural key. */
export async function upsertRecords<K extends RecordKind>(
  manager: EntityManager,
  kind: K,
  records: Schedule[K],
): Promise<void> {
  const rows = records.map((record: ScheduleRecord<K>) => toEntity(kind, record));
  await bulkInsert(manager, { entity: RECORD_ENTITIES[kind], rows, onConflict: replaceRow });
}

function replaceRow(columns: readonly string[]): string {
  const replaced = columns.filter((name) => name !== 'natural_key').map((name) => `"${name}" = excluded."${name}"`);
  return `ON CONFLICT ("natural_key") DO UPDATE SET ${replaced.join(', ')}`;
}
